'use client'
import { useState } from 'react'
import { devnet } from './copy'
import { demoAccount } from './demoAccount'

/** Picks the local chains' account that the demo account acts as. */
export function RolePicker() {
  const [role, setRole] = useState(() => demoAccount.current().role)
  const change = (next: string) => {
    demoAccount.become(next)
    setRole(next)
  }
  return (
    <>
      <label className="block">
        <span className="sr-only">{devnet.role}</span>
        <select
          value={role}
          onChange={(event) => change(event.target.value)}
          className="min-h-touch w-full rounded-xl border border-edge bg-surface px-3 font-semibold"
        >
          {demoAccount.roles().map((account) => (
            <option key={account.role} value={account.role}>
              {devnet.as(devnet.told(account.role))}
            </option>
          ))}
        </select>
      </label>
      <p className="mt-1">{devnet.told(demoAccount.current().about)}</p>
    </>
  )
}
