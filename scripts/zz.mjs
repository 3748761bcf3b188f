import { chromium } from '@playwright/test'
import { freePort } from '/tmp/w/access/devnet/freePort.ts'
import { startDevnet } from '/tmp/w/access/devnet/start.ts'
import { serveSite } from '/tmp/w/access/scripts/serve.ts'
const devnet = await startDevnet({ l1Port: await freePort(), l2Port: await freePort() })
const site = await serveSite({ dir: '/tmp/w/access/out/devnet', port: 0, devnetUrl: devnet?.info.l2.rpcUrl })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const [w,h] of [[412,823],[1280,900]]) for (const p of ['/', '/about/','/stake/','/transfers/','/reserves/']) {
const c = await browser.newContext({viewport:{width:w,height:h}}); const page = await c.newPage()
await page.addInitScript(() => { window.__s=[]; new PerformanceObserver(l=>{for(const e of l.getEntries()) window.__s.push({v:e.value,t:e.startTime,src:e.sources.map(s=>[s.node?.nodeName, (s.node?.className??'').toString().slice(0,60), s.node?.textContent?.slice(0,40), JSON.stringify(s.previousRect), JSON.stringify(s.currentRect)])})}).observe({type:'layout-shift',buffered:true}) })
await page.goto(site.url+p); await page.waitForLoadState('networkidle'); await page.waitForTimeout(1500)
console.log(w, p, JSON.stringify(await page.evaluate(()=>window.__s),null,1)); await c.close()
}
await browser.close(); await site.close(); await devnet.stop()
