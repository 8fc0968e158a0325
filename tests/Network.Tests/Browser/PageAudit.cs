using Microsoft.Playwright;

namespace Network.Tests.Browser;

/// <summary>
/// What every page of the app must keep: names for everything that can be used, headings in order,
/// texts in the reader's language, nothing wider than the screen.
/// </summary>
internal static class PageAudit
{
    private const string Script = """
        () => {
          const found = [];
          const shown = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
            && !e.closest('[aria-hidden="true"]');
          const all = s => [...document.querySelectorAll(s)].filter(shown);
          const text = e => (e?.textContent ?? '').trim();
          const byIds = ids => (ids ?? '').split(/\s+/).filter(Boolean)
            .map(id => text(document.getElementById(id))).join('');
          const name = e => byIds(e.getAttribute('aria-labelledby'))
            || e.getAttribute('aria-label')?.trim() || '';
          const label = e => name(e) || [...(e.labels ?? [])].map(text).join('')
            || e.getAttribute('title');
          const content = e => name(e) || text(e) || e.getAttribute('title')
            || e.querySelector('img[alt]:not([alt=""]),svg title,svg[aria-label]');
          const say = (rule, e) => found.push(`${rule}: ${e.outerHTML.slice(0, 160)}`);
          for (const e of all('img:not([alt])')) say('image without text', e);
          for (const e of all('input:not([type=hidden]),select,textarea'))
            if (!label(e)) say('field without name', e);
          for (const e of all('button,a[href],[role=button],[role=link],[role=tab]'))
            if (!content(e)) say('control without name', e);
          for (const e of all('canvas,[role=img]'))
            if (!name(e) && !e.closest('[aria-label],[aria-labelledby],figure'))
              say('picture without name', e);
          let level = 0;
          for (const e of all('h1,h2,h3,h4,h5,h6')) {
            const own = +e.tagName[1];
            if (own > level + 1) say(`h${own} after h${level}`, e);
            level = own;
          }
          if (all('h1').length !== 1) found.push(`${all('h1').length} first headings`);
          if (all('main,[role=main]').length !== 1) found.push('not one main region');
          if (!document.documentElement.lang) found.push('page without language');
          if (!document.title.trim()) found.push('page without title');
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i)))
            found.push(`id twice: ${id}`);
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let n = walker.nextNode(); n; n = walker.nextNode())
            if (/^\s*[a-z]\w*(\.[a-z]\w*)+\s*$/.test(n.data) && shown(n.parentElement)
                && !n.parentElement.closest('code,pre,script,style'))
              found.push(`text is missing: ${n.data.trim()}`);
          if (/undefined|NaN|\[object|Invalid Date/.test(document.body.innerText))
            found.push('a value is broken: ' + document.body.innerText
              .match(/.{0,40}(undefined|NaN|\[object|Invalid Date).{0,20}/)[0]);
          return found;
        }
        """;

    private const string Width = """
        () => {
          const limit = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= limit) return [];
          return [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > limit + 1)
            .slice(0, 5).map(e => `wider than ${limit}: ${e.outerHTML.slice(0, 160)}`);
        }
        """;

    /// <summary>Everything on the page that breaks a rule.</summary>
    public static Task<string[]> Findings(IPage page) => page.EvaluateAsync<string[]>(Script);

    /// <summary>What makes the page scroll sideways, if anything does.</summary>
    public static Task<string[]> Overflow(IPage page) => page.EvaluateAsync<string[]>(Width);
}
