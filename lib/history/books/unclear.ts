/** The logs of an account's stake do not add up to what the chain says is bonded: some are missing. */
export class LifeIncomplete extends Error {
  override readonly name = 'LifeIncomplete'
  constructor() {
    super('The logs of the stake do not add up to what is bonded')
  }
}

/** The factors of a pool are not those by which a claim was paid, so that its rounds cannot be told. */
export class RoundsUnclear extends Error {
  override readonly name = 'RoundsUnclear'
  constructor() {
    super('The earnings pools do not explain what a claim paid')
  }
}
