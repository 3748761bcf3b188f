/**
 * Runs before the first paint, inside of the page, and so that what comes before the scripts is not lost:
 * - one address for each page: two slashes at its start would be another host's, `index.html` the same page under another name;
 * - a chosen theme does not flash, and nothing makes room later for what only those see who are connected;
 * - the other language's link leads to the same query;
 * - presses from before anything can answer them are kept (`earlyPresses.ts`).
 *
 * Written without characters that HTML escapes.
 */
export const beforePaint = [
  'try{const{pathname:p,search,hash}=location;const clean=p.replace(/[/]{2,}/g,`/`).replace(/[/]index[.]html$/,`/`);',
  'if(clean!==p)history.replaceState(history.state,``,clean+search+hash)}catch{}',
  'try{const{dataset}=document.documentElement;dataset.theme=localStorage.getItem(`theme`)||``;',
  'if(/current.:.[0-9a-f]/.test(localStorage.getItem(`wagmi.store`)))dataset.returning=``}catch{}',
  'const early=window.earlyPresses=[];',
  'for(const kind of[`pointerdown`,`focusin`,`click`,`auxclick`])addEventListener(kind,function(event){',
  'const{target}=event;if(!target.closest)return;',
  'const link=target.closest(`a[data-same-query]`);if(link)link.search=location.search;',
  'if(kind===`click`)if(window.earlyPresses===early)if(target.closest(`button:not([popovertarget]),input`))early.push(event)',
  '},true)',
].join('')
