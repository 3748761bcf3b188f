/** The origin of Safe's own interface, which shows the app in a frame. */
export const SAFE_ORIGIN = 'https://app.safe.global'

/** The sites that may show the app in a frame, beside itself and Safe. */
export type Framers = {
  /** As `https://explorer.example`. */
  origins: readonly string[]
  /** Any site of the same machine may: for a local Arbitrum. */
  loopback: boolean
}

/**
 * Runs in a page before its first paint, and does nothing in a window of its own. In a frame it says on the root element whether the
 * page is shown by a site that embeds it (`embedded`) or by one that may not (`refused`): then nothing of it is seen or can be
 * pressed but a link to the page itself. The header `frame-ancestors` says the same; this holds on hosts that send no headers.
 *
 * Written without characters that HTML escapes.
 */
export const frameGuard = ({ origins, loopback }: Framers): string =>
  [
    'if(window.parent!==window){const{dataset}=document.documentElement;dataset.framed=`refused`;try{let from=[];',
    // Firefox has no list of them: there the page's referrer is the page around it, unless that hides it.
    'try{from=Array.from(location.ancestorOrigins)}catch{}',
    'if(from.length===0)from=[new URL(document.referrer).origin];',
    `const ours=function(one){return one===location.origin||one===\`${SAFE_ORIGIN}\`};`,
    `const host=function(one){return [${origins.map((origin) => `\`${origin}\``)}].includes(one)`,
    loopback ? '||/^http:[/][/](localhost|127[.]0[.]0[.]1)(:[0-9]+)?$/.test(one)};' : '};',
    'if(from.every(function(one){return ours(one)||host(one)})){',
    'dataset.framed=ours(from[0])?``:`embedded`;dataset.framer=from[0]}}catch{}',
    'if(dataset.framed===`refused`)for(const kind of[`pointerdown`,`click`,`submit`])',
    'addEventListener(kind,function(event){if(event.target.closest?.(`[data-unframed]`))return;',
    'event.preventDefault();event.stopImmediatePropagation()},true)}',
  ].join('')
