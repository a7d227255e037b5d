package dev.sanad.bulk;

/**
 * A line of a case, as it is kept on the disk.
 *
 * @param key the case
 * @param file the number of its file
 * @param number its number there
 * @param text its bytes
 */
record Stored(String key, int file, int number, byte[] text) {}
