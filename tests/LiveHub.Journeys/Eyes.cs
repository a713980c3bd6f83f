using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using LiveHub.Tests;
using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>Looks at pages for those who cannot see or point well, in both themes, and remembers every fault.</summary>
internal sealed partial class Eyes
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What a theme changes is colours; all else is looked at once. The size of targets is of WCAG 2.2, and not looked at
    /// unless asked. What stands small in another page is looked at where it is large.</summary>
    private static readonly (ColorScheme Theme, string Rules)[] Themes =
    [
        (ColorScheme.Dark, "runOnly: ['color-contrast', 'link-in-text-block']"),
        (ColorScheme.Light, "rules: { 'target-size': { enabled: true } }"),
    ];

    /// <summary>`./dev pictures` takes all of them, in both themes.</summary>
    public static readonly bool Pictures = Environment.GetEnvironmentVariable("LIVEHUB_PICTURES") == "1";

    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _faults = [];

    /// <param name="dark">Whether the dark theme is looked at in every run: its colours are the same on all pages.</param>
    /// <param name="within">What is looked at: the page, or what stands over it.</param>
    public async Task Look(IPage page, string where, bool dark = false, string within = "html")
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        foreach (var (theme, rules) in Themes.Where(one => one.Theme == ColorScheme.Light || dark || Pictures))
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
            await Picture(page, $"{PictureOf(where)}-{theme.ToString().ToLowerInvariant()}");
            foreach (var fault in await page.EvaluateAsync<string[]>($$"""
                async (within) => {
                  const found = await axe.run(within, { {{rules}}, iframes: false, resultTypes: ['violations'], preload: false });
                  return found.violations.map(({ id, nodes }) => `${id} at ${nodes.slice(0, 3).map(({ html }) => html).join(', ')}`);
                }
                """, within))
            {
                _faults.Enqueue($"{where} in {theme}: {fault}");
            }
        }

        await Forced(page, where);
        await Fits(page, where);
    }

    /// <summary>On a smaller screen, too, nothing sticks out.</summary>
    public async Task LookAt(IPage page, int width, string where)
    {
        var usual = page.ViewportSize!;
        await page.SetViewportSizeAsync(width, 640);
        await Fits(page, $"{where} at {width} px");
        await Picture(page, $"{PictureOf(where)}-{width}", full: true);
        await page.SetViewportSizeAsync(usual.Width, usual.Height);
    }

    public void FoundNothing() => Assert.True(_faults.IsEmpty, string.Join("\n", _faults));

    private static string PictureOf(string where) => "easy-" + NameOf(where);

    /// <summary>What a file may be called.</summary>
    public static string NameOf(string where) => Unfit().Replace(where, "-").Trim('-');

    private static Task Picture(IPage page, string name, bool full = false) => !Pictures ? Task.CompletedTask : page.ScreenshotAsync(new()
    {
        Path = Repo.File("artifacts", "pictures", name + ".png"),
        FullPage = full,
        Animations = ScreenshotAnimations.Disabled,
    });

    /// <summary>What the name of a file had better not hold.</summary>
    [GeneratedRegex(@"[^\w.-]+")]
    private static partial Regex Unfit();

    /// <summary>In colours that are forced on the page, nothing that was drawn disappears.</summary>
    private async Task Forced(IPage page, string where)
    {
        foreach (var lost in await ForcedColours.Hide(page, PictureOf(where)))
        {
            _faults.Enqueue($"{where}: not to be seen in forced colours: {lost}");
        }
    }

    private async Task Fits(IPage page, string where)
    {
        if (await Widths.Over(page) is { } over)
        {
            _faults.Enqueue($"{where}: {over}");
        }
    }
}
