using LiveHub.Tests;
using Microsoft.Playwright;

// Each lane has a browser and a product of its own, and mostly waits.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]

namespace LiveHub.Journeys;

/// <summary>One Chromium for all journeys, and the product it visits: in this process, on real Kestrel, with a clock that
/// moves. Pages come from hall.test, a name that browsers do not trust by itself: plain http, as in most halls.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const float MostMs = 15_000;

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public Hall Hall { get; } = new();

    public string Address => $"http://hall.test:{Hall.Address.Port}";

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(MostMs); // Several journeys share two cores.
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium" }.First(File.Exists), // The first has no window to draw.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP hall.test 127.0.0.1",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Hall.DisposeAsync();
    }

    /// <summary>A laptop of its own, with the facilitator screen and the big screen.</summary>
    /// <param name="init">A script that runs before the page's own.</param>
    public Task<IBrowserContext> Laptop(string language = "en-GB", string? init = null) => Device(1280, 800, language, init: init);

    /// <summary>A phone that somebody leads from.</summary>
    public Task<IBrowserContext> Handheld() => Device(390, 844, "en-GB", touch: true);

    /// <summary>A phone of its own.</summary>
    /// <param name="port">Of another server, or of a network in between.</param>
    /// <param name="init">A script that runs before the page's own.</param>
    /// <param name="host">127.0.0.1, where a page has what browsers give to secure pages only.</param>
    /// <param name="page">Where it begins, when that is not the page of the session.</param>
    public async Task<Phone> Phone(string code, string language = "en-GB", int? port = null, string? init = null, string host = "hall.test", string? page = null)
    {
        var context = await Device(390, 844, language, touch: true, init: init);
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(page ?? $"http://{host}:{port ?? Hall.Address.Port}/join/{code}");
        return new(tab);
    }

    /// <summary>Keeps a picture of a page under artifacts/pictures, to be looked at, when `./dev pictures` asks for them.</summary>
    /// <param name="whole">The whole page, not only what is in sight.</param>
    public static Task Picture(IPage page, string name, bool whole = false) => !Eyes.Pictures ? Task.CompletedTask : page.ScreenshotAsync(new()
    {
        Path = Repo.File("artifacts", "pictures", name + ".png"),
        FullPage = whole,
        Animations = ScreenshotAnimations.Disabled,
    });

    private async Task<IBrowserContext> Device(int width, int height, string language, bool touch = false, string? init = null)
    {
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = language,
            HasTouch = touch,
            IsMobile = touch,
        });
        if (init is not null)
        {
            await context.AddInitScriptAsync(init);
        }

        return context;
    }
}

[CollectionDefinition(Name)]
public sealed class Journey : ICollectionFixture<Browser>
{
    public const string Name = "journey";
}

/// <summary>Journeys beside the others, in a browser and a product of their own: each of them mostly waits.</summary>
[CollectionDefinition(Name)]
public sealed class JourneyBeside : ICollectionFixture<Browser>
{
    public const string Name = "journey beside";
}

/// <summary>Journeys of the learning cycle, beside those too.</summary>
[CollectionDefinition(Name)]
public sealed class JourneyOfCycle : ICollectionFixture<Browser>
{
    public const string Name = "journey of cycle";
}

/// <summary>A journey through years, and others that mind no clock but their own.</summary>
[CollectionDefinition(Name)]
public sealed class JourneyOfYears : ICollectionFixture<Browser>
{
    public const string Name = "journey of years";
}
