/**
 * Something that is to be told once when it begins and once when it is over. Its id stays the same in between. What is told to somebody
 * who follows a transfer is a notice, and has no end.
 */
export type Fact = { id: string; severity: 'critical' | 'warning' | 'notice'; sentence: string }
