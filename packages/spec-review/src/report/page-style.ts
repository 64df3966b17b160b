/** The look of the page; it needs no other file. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8884; --red: light-dark(#c62828, #f28b82); --amber: light-dark(#b26a00, #fbbc6b); --green: light-dark(#2e7d32, #81c995); --grey: light-dark(#556, #aab); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.05rem; margin: 2.2rem 0 .6rem; font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
.summary { color: var(--grey); margin: .3rem 0 1rem; }
nav ul { columns: 2; padding-left: 1.2rem; } nav a { overflow-wrap: anywhere; }
article { border: 1px solid var(--line); border-left-width: 5px; border-radius: 6px; margin: .6rem 0; padding: .6rem .9rem; }
article.breaking { border-left-color: var(--red); } article.behaviour { border-left-color: var(--amber); }
article.added { border-left-color: var(--green); } article.docs { border-left-color: var(--line); }
.kind { font-size: .75rem; font-weight: 600; text-transform: uppercase; letter-spacing: .04em; }
.breaking .kind { color: var(--red); } .behaviour .kind { color: var(--amber); } .added .kind { color: var(--green); }
article p { margin: .15rem 0; overflow-wrap: anywhere; } .rule { color: var(--grey); font-size: .85rem; }
code { font-family: ui-monospace, monospace; font-size: .92em; background: #8882; border-radius: 3px; padding: 0 .25em; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; margin-top: .5rem; }
.sides pre { display: grid; margin: 0; padding: .4rem .6rem; background: #8881; border-radius: 4px; overflow-x: auto; font-size: .8rem; line-height: 1.4; }
.sides span { display: block; min-height: 1.4em; white-space: pre; } .base { background: #e5393533; } .head { background: #43a04733; }
figcaption { font-size: .75rem; color: var(--grey); } figure { margin: 0; min-width: 0; }
details summary { cursor: pointer; color: var(--grey); font-size: .85rem; }
@media (max-width: 45rem) { .sides { grid-template-columns: 1fr; } nav ul { columns: 1; } }
`;
