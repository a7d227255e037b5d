package dev.sanad.core.dossier;

import dev.sanad.core.problem.Problem;
import java.util.List;
import java.util.Set;

/**
 * The port of forms that are read a line at a time, so that a file may have more lines than memory holds. A module adds it to
 * the {@code Multibinder} of such forms. It has no state, and any thread may use it.
 */
public interface LineForm {
    /** {@return the ending of the names of its files, in lower case and without the dot: {@code jsonl}} */
    String ending();

    /** {@return whether the first line that is not empty names the columns of all others} */
    boolean hasHeader();

    /**
     * A reader of the lines of a file.
     *
     * @param name the name by which the user knows the file, for the places of problems
     * @param header the number of the line that names the columns; 0 if the form has none
     * @param columns that line, or an empty text
     * @return the reader, for use by one thread
     */
    Lines lines(String name, int header, String columns);

    /** Reads the lines of a file, in any order. */
    interface Lines {
        /**
         * What is wrong with the names of the columns, by which no line can be read.
         *
         * @return the problems, none if there are no columns
         */
        List<Problem> problems();

        /**
         * Everything that a line states.
         *
         * @param number its number, from 1
         * @param line the line without its end
         * @return its parts and its problems; neither if it is empty
         */
        EventReader.Statements read(int number, String line);

        /**
         * The same with no better place for anything than the line, for whoever asks for places only if something is wrong.
         *
         * @param number its number, from 1
         * @param line the line without its end
         * @return its parts and its problems; neither if it is empty
         */
        default EventReader.Statements skim(int number, String line) {
            return read(number, line);
        }

        /**
         * The same, of which only some keys are asked for: all others may be there without their values, and without what is
         * wrong with these.
         *
         * @param number its number, from 1
         * @param line the line without its end
         * @param keys the keys that are asked for, of the outermost map
         * @return its parts and its problems; neither if it is empty
         */
        default EventReader.Statements skim(int number, String line, Set<String> keys) {
            return skim(number, line);
        }
    }
}
