using LiveHub.Domain;
using LiveHub.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>What is kept of each kind of activity.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class KindsInReportTests(Browser browser)
{
    [Fact]
    public async Task Every_kind_has_its_place_in_the_report()
    {
        await using var day = await StageDay.Begin(browser);
        var people = await day.People(5);
        var checkIn = await day.Show(new CheckInPlan { Question = "How do you come in?" });
        await Task.WhenAll(people.Select((person, at) => person.Do(new SendIdea(checkIn, at < 3 ? "curious" : $"word {at}"))));
        var poll = await day.Show(new PollPlan { Question = "What was of use?", Several = true, Options = ["The talk", "The vote", "Lunch"] });
        await day.Answer(poll, people, at => at == 0 ? [0, 2] : [at % 3]);
        await day.Facilitator.Do(new RevealPoll(poll));
        var consent = await day.Show(new ConsentPlan { Question = "We try it for three months" });
        await day.Answer(consent, people, at => [at / 2]);
        await day.Facilitator.Do(new RevealPoll(consent));
        var questions = await day.Show(new QuestionsPlan { Question = "What do you want to know?" });
        await people[0].Do(new SendIdea(questions, "Is there money?"));
        await people[0].Do(new SendIdea(questions, "Who decides?"));
        await day.Facilitator.Until(f => f.Ideas().Length == 2);
        foreach (var person in people)
        {
            await person.Do(new BackQuestion(day.Facilitator.Ideas()[0], true));
        }

        await day.Facilitator.Do(new MarkAnswered(day.Facilitator.Ideas()[0], true));
        var reflection = await day.Show(new ReflectionPlan { Question = "Looking back", Columns = ["What do you remember?", "What will you do on Monday?"] });
        await people[1].Do(new KeepNote(reflection, 0, "For my own eyes"));
        await people[1].Do(new SendIdea(reflection, "Ask before I answer", 1));

        await day.Stage.GotoAsync($"{browser.Address}/report/{day.Facilitator.Code}");
        await day.Sees("5 people answered. More than one answer was possible.", "Objection", "curious", "5 wanted to know", "Answered", "Ask before I answer");
        await Expect(day.Stage.GetByRole(AriaRole.Heading, new() { Name = "Poll What was of use?" })).ToBeVisibleAsync();
        await Expect(day.Stage.GetByRole(AriaRole.Row, new() { Name = "Doubts 2 40%" })).ToBeVisibleAsync();
        await Expect(day.Stage.GetByText("For my own eyes")).ToHaveCountAsync(0);
        await Browser.Picture(day.Stage, "kind-report", whole: true);
        await day.Stage.SetViewportSizeAsync(390, 844);
        await Browser.Picture(day.Stage, "kind-report-phone", whole: true);
    }
}
