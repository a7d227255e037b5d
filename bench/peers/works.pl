% The two works in SWI-Prolog, tabled: swipl -g run works.pl -- (closure|join) FOLDER
:- use_module(library(csv)).
:- table path/2.
:- dynamic edge/2, launch/2, condemnation/2, meeting/2.

path(X, Y) :- edge(X, Y).
path(X, Z) :- path(X, Y), edge(Y, Z).

response(L, C, M) :-
    launch(By, L), condemnation(By, C), C > L, C =< L + 14,
    meeting(By, M), M > C, M =< C + 14.

load(Folder, Name) :-
    format(atom(File), '~w/~w.csv', [Folder, Name]),
    csv_read_file(File, Rows),
    forall(member(row(A, B), Rows), (Fact =.. [Name, A, B], assertz(Fact))).

count(closure, N) :- aggregate_all(count, path(_, _), N).
count(join, N) :- aggregate_all(count, response(_, _, _), N).

run :-
    current_prolog_flag(argv, [Work, Folder | _]),
    forall(member(Name, [edges, launch, condemnation, meeting]), load_for(Work, Folder, Name)),
    statistics(cputime, Start), get_time(Clock),
    count(Work, N),
    statistics(cputime, End), get_time(Now),
    S is Now - Clock, P is End - Start,
    format('~w swi-prolog: ~w results, ~2f s, ~2f s of processor~n', [Work, N, S, P]),
    halt.

load_for(closure, Folder, edges) :- !,
    format(atom(File), '~w/edges.csv', [Folder]),
    csv_read_file(File, Rows),
    forall(member(row(A, B), Rows), assertz(edge(A, B))).
load_for(join, Folder, Name) :- Name \== edges, !, load(Folder, Name).
load_for(_, _, _).
