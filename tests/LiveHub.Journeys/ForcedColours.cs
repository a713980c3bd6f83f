using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>A page in the few colours that its reader forces on all pages.</summary>
internal static class ForcedColours
{
    /// <summary>Finds what is drawn by the colour of its ground alone, such as bars and dots, and remembers it in the page.</summary>
    private const string Find = """
        () => {
          const rgb = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
          const clear = (colour) => rgb(colour)[3] === 0;
          window.groundOf = (one) => {
            for (let at = one; at; at = at.parentElement) {
              const colour = getComputedStyle(at).backgroundColor;
              if (!clear(colour)) return colour;
            }
            return 'Canvas';
          };
          const light = (colour) => {
            const [r, g, b] = rgb(colour).map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const contrast = (one, other) => {
            const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
            return (high + 0.05) / (low + 0.05);
          };
          window.drawn = [...document.body.querySelectorAll('*')].filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            const own = getComputedStyle(one).backgroundColor;
            return width > 3 && height > 3 && !clear(own) && one.parentElement && contrast(own, groundOf(one.parentElement)) >= 3;
          });
        }
        """;

    /// <summary>What of it cannot be told from its ground, and has no border either; text in the colour of the ground, behind
    /// which browsers draw a plate of that colour; what is pressed, or chosen by an input that nobody sees, and does not look so.</summary>
    private const string Lost = """
        () => {
          const plain = groundOf(document.body);
          const bare = (one) => groundOf(one) === groundOf(one.parentElement)
            && (getComputedStyle(one).borderTopWidth === '0px' || getComputedStyle(one).borderTopColor === groundOf(one.parentElement));
          const plated = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')
            && getComputedStyle(one).color === plain && getComputedStyle(one).forcedColorAdjust === 'auto';
          const chosen = [...document.querySelectorAll('input:checked')].filter((one) => one.getBoundingClientRect().width < 4)
            .map((one) => one.nextElementSibling ?? one.parentElement);
          const same = [...document.querySelectorAll('[aria-pressed=true]'), ...chosen].filter((one) => groundOf(one) === plain);
          return [...drawn.filter((one) => one.isConnected && bare(one)), ...[...document.body.querySelectorAll('*')].filter(plated), ...same]
            .map((one) => one.outerHTML.slice(0, 120));
        }
        """;

    /// <summary>What nobody sees in them.</summary>
    /// <param name="picture">What the name of its picture begins with.</param>
    public static async Task<string[]> Hide(IPage page, string picture)
    {
        await page.EvaluateAsync(Find);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await Browser.Picture(page, picture + "-forced");
        var lost = await page.EvaluateAsync<string[]>(Lost);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        return lost;
    }
}
