package dev.sanad.rules.internal.engine.node;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * The memory of the program. Long before there is none left, Java does little else than look for some, for minutes, and no
 * longer obeys Ctrl-C: whoever needs ever more had better stop when most is taken by what is in use.
 */
final class Memory {
    private static final double MOST = 0.85;

    /** The pools of what has been in use for a while. */
    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
            .toList();

    private Memory() {}

    /** Whether what is in use leaves hardly any. */
    static boolean isFull() {
        if (!isTaken()) {
            return false;
        }
        System.gc(); // what takes it may no longer be in use
        return isTaken();
    }

    private static boolean isTaken() {
        return POOLS.stream()
                .map(MemoryPoolMXBean::getUsage)
                .anyMatch(usage -> usage.getMax() > 0 && usage.getUsed() > MOST * usage.getMax());
    }
}
