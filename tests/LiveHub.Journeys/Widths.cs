using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>Whether a page is wider than its screen.</summary>
internal static class Widths
{
    /// <summary>By how much, and what of it sticks out; nothing when all fits.</summary>
    public static async Task<string?> Over(IPage page)
    {
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return over <= 0 ? null : $"{over} px too wide: " + await page.EvaluateAsync<string>("""
            (() => {
              const least = (one) => {
                const was = one.style.width;
                one.style.width = 'min-content';
                const width = one.getBoundingClientRect().width;
                one.style.width = was;
                return width;
              };
              const wide = [...document.body.querySelectorAll('*')].filter((one) => least(one) > innerWidth);
              if (wide.length === 0) {
                wide.push(...[...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth));
              }
              return wide.filter((one) => !wide.some((other) => other !== one && one.contains(other)))
                .map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 40)}`).join('; ');
            })()
            """);
    }
}
