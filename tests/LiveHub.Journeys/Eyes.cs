using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using LiveHub.Tests;
using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>Looks at pages for those who cannot see or point well, in both themes, and remembers every fault.</summary>
internal sealed class Eyes
{
    /// <summary>What a theme changes is colours; all else is looked at once.</summary>
    private static readonly (ColorScheme Theme, AxeRunOptions Rules)[] Themes =
    [
        (ColorScheme.Dark, new() { RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } }),
        (ColorScheme.Light, new()),
    ];

    private readonly List<string> _faults = [];

    public async Task Look(IPage page, string where)
    {
        foreach (var (theme, rules) in Themes)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
            await page.ScreenshotAsync(new()
            {
                Path = Repo.File("artifacts", "pictures", $"easy-{where}-{theme.ToString().ToLowerInvariant()}.png"),
                Animations = ScreenshotAnimations.Disabled,
            });
            foreach (var fault in (await page.RunAxe(rules)).Violations)
            {
                _faults.Add($"{where} in {theme}: {fault.Id} at {string.Join(", ", fault.Nodes.Select(node => node.Html).Take(3))}");
            }
        }

        await Fits(page, where);
    }

    /// <summary>On a smaller screen, too, nothing sticks out.</summary>
    public async Task LookAt(IPage page, int width, string where)
    {
        var usual = page.ViewportSize!;
        await page.SetViewportSizeAsync(width, 640);
        await Fits(page, $"{where} at {width} px");
        await page.ScreenshotAsync(new()
        {
            Path = Repo.File("artifacts", "pictures", $"easy-{where}-{width}.png"),
            FullPage = true,
            Animations = ScreenshotAnimations.Disabled,
        });
        await page.SetViewportSizeAsync(usual.Width, usual.Height);
    }

    public void FoundNothing() => Assert.True(_faults.Count == 0, string.Join("\n", _faults));

    private async Task Fits(IPage page, string where)
    {
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0)
        {
            _faults.Add($"{where}: {over} px too wide");
        }
    }
}
