package dev.sanad.rules.internal.engine.drl;

/** An event or conclusion that is reported as actual, which a DRL rule matches by default. */
public interface Event extends AnyEvent {}
