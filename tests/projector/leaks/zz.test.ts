import fc from 'fast-check'
import { it } from 'vitest'
import { play } from '/work/main/tests/projector/leaks/play'
it('stats', () => {
  const rows = fc.array(fc.nat(0xffffff), { minLength: 100, maxLength: 450, size: 'max' })
  let n=0; const kinds: Record<string,number> = {}; const sum={looks:0,seen:0,demanded:0}; let held=0, partB=0, fam=0, meet=0, rel=0
  const t=performance.now()
  fc.assert(fc.property(rows, row => { n++; const p=play(row,(w,pl)=>{ const k = w.kind==='page'? w.content.kind : 'neutral'; kinds[k]=(kinds[k]??0)+1; const m=pl.meeting(); if(m.wall.held) held++; if (pl.known(m.id).part==='B') partB++; if(w.kind==='page'&&w.familyPresent) fam++; if(Object.keys(m.released).length) rel++; }); sum.looks+=p.looks; sum.seen+=p.seen; sum.demanded+=p.demanded }), {numRuns: 2000})
  console.log(n, (performance.now()-t)/n, sum, kinds, {held, partB, fam, rel})
}, 100000)
