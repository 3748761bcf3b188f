/** Something that is to be told once when it begins and once when it is over. Its id stays the same in between. */
export type Fact = { id: string; severity: 'critical' | 'warning'; sentence: string }
