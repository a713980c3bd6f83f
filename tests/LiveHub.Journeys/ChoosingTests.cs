using System.Collections.Immutable;
using LiveHub.Domain;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Choosing with points and with feasible × affordable, on a phone, the big screen and the facilitator screen.</summary>
[Collection(JourneyBeside.Name)]
public sealed class ChoosingTests(Browser browser)
{
    private static readonly string[] Ideas =
    [
        "A buddy for the first week", "One login for everything", "Laptops ready on day one", "A checklist in plain words",
        "Lunch with the team on Mondays", "A map of who knows what", "Fewer forms for small purchases",
    ];

    [Fact]
    public async Task Points_are_spread_and_what_can_be_done_and_paid_for_goes_on()
    {
        await using var day = await StageDay.Begin(browser);
        var people = await day.People(6);
        var board = await day.Show(new BoardPlan { Question = "What can we improve?" });
        foreach (var idea in Ideas)
        {
            await people[0].Do(new SendIdea(board, idea));
        }

        var phone = await browser.Phone(day.Facilitator.Code);
        await phone.Join();
        var control = await Control(day);
        await Points(day, board, phone, control, people);
        await Matrix(day, board, phone, control, people);
        var report = await control.Page.Context.NewPageAsync();
        await report.GotoAsync($"{browser.Address}/report/{day.Facilitator.Code}");
        await Expect(report.GetByText("Not yet").First).ToBeVisibleAsync();
        await Browser.Picture(report, "choosing-report", whole: true);
        await control.Page.Context.CloseAsync();
        await phone.Page.Context.CloseAsync();
    }

    private static async Task Points(StageDay day, ActivityKey board, Phone phone, Facilitator control, Client[] people)
    {
        var vote = await day.Show(new BallotPlan { Question = "Where do you put your points?", Of = board, Unit = VoteUnit.Points });
        await control.Press("Open voting");
        var left = phone.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "points left" });
        await Expect(left).ToHaveTextAsync("10 points left");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = $"Add 5 points: {Ideas[0]}" }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = $"Add point: {Ideas[0]}" }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = $"Add point: {Ideas[1]}" }).ClickAsync();
        await Expect(left).ToHaveTextAsync("3 points left");
        await Narrow(phone.Page, "points-phone");
        var keys = day.Facilitator.Ideas();
        for (var at = 0; at < people.Length; at++)
        {
            await people[at].Do(new PutDots(vote, keys[at % 3], 6));
            await people[at].Do(new PutDots(vote, keys[(at + 2) % 7], 1 + at % 4));
        }

        await day.Sees("Spread your 10 points on your phone");
        await control.Page.GetByText("People without a phone").ClickAsync();
        await control.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "How many people" }).FillAsync("2");
        await control.Page.GetByRole(AriaRole.Spinbutton, new() { Name = Ideas[1] }).FillAsync("9");
        await control.Press("Count these");
        await Expect(control.Page.GetByText("Counted: 9 points of 2 people on paper.")).ToBeVisibleAsync();
        await Browser.Picture(control.Page, "points-control-paper");
        await control.Press("Close voting");
        await control.Press("Reveal results");
        await day.Sees("9 of them on paper", "Spread of opinion", "7 people took part with a phone, 2 on paper.");
        await day.Picture("points");
        await Expect(phone.Page.GetByText("9 of them on paper").First).ToBeVisibleAsync();
        await Alike.Are(day.Stage, phone.Page, "points");
        await Browser.Picture(phone.Page, "points-phone-result", whole: true);
    }

    private static async Task Matrix(StageDay day, ActivityKey board, Phone phone, Facilitator control, Client[] people)
    {
        var matrix = await day.Show(new MatrixPlan { Question = "What can we do, and what can we pay for?", Of = board });
        await control.Press("Open for rating");
        var feasible = phone.Page.GetByRole(AriaRole.Group, new() { Name = $"Feasible: {Ideas[0]}" });
        await feasible.GetByText("4").ClickAsync();
        await phone.Page.GetByRole(AriaRole.Group, new() { Name = $"Affordable: {Ideas[0]}" }).GetByText("5").ClickAsync();
        await Expect(phone.Page.GetByText("1 of 7 ideas rated")).ToBeVisibleAsync();
        await Expect(feasible.GetByRole(AriaRole.Radio, new() { Name = "4" })).ToBeCheckedAsync();
        await Narrow(phone.Page, "matrix-phone");
        var keys = day.Facilitator.Ideas();
        for (var at = 0; at < people.Length; at++)
        {
            for (var idea = 0; idea < keys.Length - 1; idea++)
            {
                await people[at].Do(new WeighIdea(matrix, keys[idea], 1 + (idea + at % 2 * (idea % 3)) % 5, 1 + (2 * idea + at % 3) % 5));
            }
        }

        await people[0].Do(new WeighIdea(matrix, keys[^1], 5, 2));
        await day.Sees("1 of 7 have rated every idea".Replace("have", "has", StringComparison.Ordinal));
        await day.Picture("matrix-open");
        await control.Press("Close for rating");
        await control.Page.GetByRole(AriaRole.Combobox, new() { Name = "Affordable from" }).SelectOptionAsync("2.5");
        await control.Press("Reveal results");
        await day.Sees("Goes on");
        await day.Picture("matrix");
        await Browser.Picture(control.Page, "matrix-control");
        await Expect(phone.Page.GetByText("An idea goes on from feasible 3 and affordable 2.5.")).ToBeVisibleAsync();
        await Alike.Are(day.Stage, phone.Page, "matrix");
        await Browser.Picture(phone.Page, "matrix-phone-result", whole: true);
    }

    private async Task<Facilitator> Control(StageDay day)
    {
        var laptop = await browser.Laptop();
        var page = await laptop.NewPageAsync();
        await page.GotoAsync($"{browser.Address}/control/{day.Facilitator.Code}#{day.Facilitator.Token}");
        return new(page);
    }

    /// <summary>At the usual width, and at the narrowest, where nothing may stick out.</summary>
    private static async Task Narrow(IPage page, string name)
    {
        await Browser.Picture(page, name);
        await page.SetViewportSizeAsync(320, 640);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320, "Something sticks out.");
        await Browser.Picture(page, name + "-narrow");
        await page.SetViewportSizeAsync(390, 844);
    }
}
