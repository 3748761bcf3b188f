import { describe, expect, it } from 'vitest'
import { writeCache } from './caches'
import { dropCaches } from './dropCaches'
import { memoryStorage, patientStorage } from './standIn'

const forbidden = () => {
  throw new DOMException('Access is denied for this document.', 'SecurityError')
}

/** Takes no more than so many characters, as a full origin does. */
function smallStorage(most: number): Storage {
  const storage = memoryStorage()
  const size = () =>
    Array.from(
      { length: storage.length },
      (_, i) => storage.getItem(storage.key(i) ?? '')?.length ?? 0,
    ).reduce((sum, length) => sum + length, 0)
  return {
    ...storage,
    get length() {
      return storage.length
    },
    setItem: (key, value) => {
      if (size() - (storage.getItem(key)?.length ?? 0) + value.length > most)
        throw new DOMException('full', 'QuotaExceededError')
      storage.setItem(key, value)
    },
  }
}

describe('a storage that refuses nothing', () => {
  it.each([
    ['is forbidden', forbidden],
    ['is null', () => null],
    ['is full', () => smallStorage(0)],
  ])('keeps a value where the browser’s own %s', (_, own) => {
    const storage = patientStorage(own)
    expect(storage.getItem('theme')).toBeNull()
    storage.setItem('theme', 'dark')
    expect(storage.getItem('theme')).toBe('dark')
    expect([storage.length, storage.key(0)]).toEqual([1, 'theme'])
    storage.removeItem('theme')
    expect(storage.getItem('theme')).toBeNull()
  })

  it('forgets an older value in the browser’s own when it does not take the newer one', () => {
    const own = smallStorage(5)
    const storage = patientStorage(() => own)
    storage.setItem('a', '12345')
    storage.setItem('a', '123456')
    expect(storage.getItem('a')).toBe('123456')
    expect(own.getItem('a')).toBeNull()
  })

  it('makes room by dropping caches, and nothing but caches', () => {
    const own = smallStorage(20)
    own.setItem('wagmi.store', '12345')
    own.setItem('lpt-bridge:act:1', '')
    own.setItem('lpt-bridge:history:1', '1234567890')
    const storage = patientStorage(() => own, dropCaches)
    storage.setItem('theme', '123456789')
    expect(own.getItem('theme')).toBe('123456789')
    expect(own.getItem('wagmi.store')).toBe('12345')
    expect(own.getItem('lpt-bridge:act:1')).toBe('')
    expect(own.getItem('lpt-bridge:history:1')).toBeNull()
  })
})

describe('caches', () => {
  const caches = (storage: Storage) =>
    ['a', 'b', 'c'].filter((key) => storage.getItem(`lpt-bridge:history:${key}`) !== null)
  const write = (storage: Storage, key: string, length: number) =>
    writeCache(storage, `lpt-bridge:history:${key}`, 'x'.repeat(length), 100)

  it('stay within a bound: those that were written first go', () => {
    const storage = memoryStorage()
    storage.setItem('other', 'x'.repeat(500))
    write(storage, 'a', 40)
    write(storage, 'b', 40)
    write(storage, 'a', 45)
    write(storage, 'c', 40)
    expect(caches(storage)).toEqual(['a', 'c'])
    expect(storage.getItem('other')).toHaveLength(500)
  })

  it('that are larger than the bound are not kept, nor what was there before', () => {
    const storage = memoryStorage()
    write(storage, 'a', 40)
    write(storage, 'a', 101)
    expect(caches(storage)).toEqual([])
  })

  it('of a time before the bound go first, and an order that is spoilt is none', () => {
    const storage = memoryStorage()
    storage.setItem('lpt-bridge:history:a', 'x'.repeat(60))
    storage.setItem('lpt-bridge:order', '{"no":"order')
    write(storage, 'b', 60)
    expect(caches(storage)).toEqual(['b'])
  })
})
