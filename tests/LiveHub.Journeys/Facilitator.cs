using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>What a facilitator does, by the names on the controls; counts the clicks.</summary>
public sealed class Facilitator(IPage page)
{
    public IPage Page => page;

    public int Clicks { get; private set; }

    public string Code => page.Url.Split('#', '?')[0].Split('/')[^1];

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Heading(string name) => page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });

    /// <summary>The rows of the agenda.</summary>
    public ILocator Steps => page.Locator(".agenda ol > li");

    /// <param name="first">The first, where several steps have one name.</param>
    public async Task Press(string name, bool first = false)
    {
        Clicks++;
        await (first ? Button(name).First : Button(name)).ClickAsync();
    }

    /// <summary>From the start page to the facilitator screen.</summary>
    public async Task NewSession(string address, string title, string? start = null, string? cycle = null)
    {
        await page.GotoAsync(address);
        Clicks++;
        await page.GetByRole(AriaRole.Link, new() { Name = "New session" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync(title);
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Idea round" })).ToBeCheckedAsync();
        if (start is not null)
        {
            await page.GetByRole(AriaRole.Radio, new() { Name = start }).CheckAsync();
        }

        if (cycle is not null)
        {
            await page.GetByRole(AriaRole.Radio, new() { Name = "A new one" }).CheckAsync();
            await page.GetByRole(AriaRole.Textbox, new() { Name = "Name of the organisation" }).FillAsync(cycle);
        }

        await Press("Create session");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/control/"), new() { Timeout = 30_000 });
    }

    /// <summary>Adds a step at the end of the agenda.</summary>
    /// <param name="lines">The answers of a poll.</param>
    /// <param name="pages">The pages of a talk.</param>
    public async Task AddStep(string kind, string question, int minutes, string? lines = null, string? pages = null)
    {
        var count = await Steps.CountAsync();
        await Press("Add a step");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{Regex.Escape(kind)}") }).ClickAsync();
        await dialog.GetByLabel(new Regex("^(Question|Title)$")).FillAsync(question);
        await dialog.GetByRole(AriaRole.Spinbutton, new() { Name = "Planned minutes" }).FillAsync($"{minutes}");
        if (lines is not null)
        {
            await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Answers" }).FillAsync(lines);
        }

        if (pages is not null)
        {
            await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Pages" }).FillAsync(pages);
        }

        await Press("Save");
        await Assertions.Expect(Steps).ToHaveCountAsync(count + 1);
    }

    public async Task PlanTheDay(DateTimeOffset begins)
    {
        await Press("Set when the day begins");
        await page.GetByLabel("The day begins at").FillAsync(begins.ToLocalTime().ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
        await Press("Save");
        await Assertions.Expect(Button("Change when the day begins")).ToBeVisibleAsync();
    }

    public async Task<IPage> OpenBigScreen()
    {
        var stage = await page.Context.RunAndWaitForPageAsync(() => Press("Open big screen"));
        await stage.SetViewportSizeAsync(1920, 1080);
        return stage;
    }
}
