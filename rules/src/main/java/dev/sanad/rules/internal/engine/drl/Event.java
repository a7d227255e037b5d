package dev.sanad.rules.internal.engine.drl;

/** An event or conclusion that is reported as having happened: what a DRL rule matches unless it says otherwise. */
public interface Event extends AnyEvent {}
