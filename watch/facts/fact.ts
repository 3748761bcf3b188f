/**
 * A fact that is told once when it begins and once when it is over. Its id stays the same in between. A notice, for
 * somebody who follows a transfer, has no end.
 */
export type Fact = { id: string; severity: 'critical' | 'warning' | 'notice'; sentence: string }
