using LiveHub.Domain;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A phone in a browser that has joined a session, which is led over the wire; and another person there.</summary>
public abstract class LedPhone(Browser browser) : IAsyncLifetime
{
    protected Client Facilitator { get; private set; } = null!;

    protected Client Other { get; private set; } = null!;

    protected IPage Page { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        (var made, Facilitator) = await browser.Hall.Session("Learnathon 2026");
        Other = await browser.Hall.Phone(made.Code);
        var phone = await browser.Phone(made.Code);
        await phone.Join();
        Page = phone.Page;
    }

    public async Task DisposeAsync()
    {
        await Page.Context.CloseAsync();
        await Other.DisposeAsync();
        await Facilitator.DisposeAsync();
    }

    /// <summary>Adds a step and goes there.</summary>
    protected async Task<ActivityKey> Begin(ActivityPlan plan)
    {
        var step = new ActivityKey((await Facilitator.Do(new AddActivity(plan))).Made!);
        await Facilitator.Do(new Go(step));
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = plan.Question })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        return step;
    }

    /// <summary>Lets more people take part, one after the other.</summary>
    protected async Task Others(int count, Func<Client, int, Task> act)
    {
        for (var at = 0; at < count; at++)
        {
            await using var phone = await browser.Hall.Phone(Facilitator.Code);
            await act(phone, at);
        }
    }

    /// <summary>At the usual width, and at the narrowest, where nothing may stick out.</summary>
    protected async Task Picture(string kind, bool full = false)
    {
        await Browser.Picture(Page, $"kind-phone-{kind}", full);
        await Page.SetViewportSizeAsync(320, 640);
        Assert.True(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320, "Something sticks out.");
        await Browser.Picture(Page, $"kind-phone-{kind}-narrow", full);
        await Page.SetViewportSizeAsync(390, 844);
    }
}
