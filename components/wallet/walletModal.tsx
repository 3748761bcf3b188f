'use client'
import { lightTheme, RainbowKitProvider, useConnectModal } from '@rainbow-me/rainbowkit'
import '@rainbow-me/rainbowkit/styles.css'
import { useEffect, useRef } from 'react'
import { language } from '@/lib/format/language'
import { amendDialog } from './dialog/amendDialog'
import { dialog } from './dialog/copy'

const plain = lightTheme({ borderRadius: 'large', overlayBlur: 'small' })

/** RainbowKit in our inks: its values are our variables, so that it follows the theme by itself. */
const theme = {
  ...plain,
  colors: {
    ...plain.colors,
    accentColor: 'var(--brand)',
    accentColorForeground: 'var(--brand-on)',
    closeButton: 'var(--soft)',
    closeButtonBackground: 'var(--sunken)',
    generalBorder: 'var(--line)',
    generalBorderDim: 'var(--line)',
    menuItemBackground: 'var(--sunken)',
    modalBackground: 'var(--surface)',
    modalBorder: 'var(--line)',
    modalText: 'var(--ink)',
    modalTextDim: 'var(--soft)',
    modalTextSecondary: 'var(--soft)',
    profileForeground: 'var(--sunken)',
    selectedOptionBorder: 'var(--brand)',
  },
  fonts: { body: 'var(--sans)' },
}

/** The list of wallets; opens whenever `request` grows. */
export default function WalletModal({ request }: { request: number }) {
  return (
    <RainbowKitProvider
      theme={theme}
      modalSize="compact"
      locale={language}
      appInfo={{ learnMoreUrl: dialog.article }}
    >
      <Opener request={request} />
      <Amendments />
    </RainbowKitProvider>
  )
}

function Opener({ request }: { request: number }) {
  const { openConnectModal } = useConnectModal()
  const answered = useRef(0)
  useEffect(() => {
    if (request === answered.current || !openConnectModal) return
    answered.current = request
    openConnectModal()
  }, [request, openConnectModal])
  return null
}

/** Looks at the list again whenever something on the page has changed: RainbowKit does not tell when it draws. */
function Amendments() {
  useEffect(() => {
    const amend = () => amendDialog(document)
    const watching = new MutationObserver(amend)
    watching.observe(document.body, { childList: true, subtree: true, characterData: true })
    amend()
    return () => watching.disconnect()
  }, [])
  return null
}
