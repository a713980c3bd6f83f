using System.Text.RegularExpressions;
using LiveHub.Domain;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>What the hall sees of each kind of activity, readable from the last row.</summary>
[Collection(JourneyBeside.Name)]
public sealed class KindsOnStageTests(Browser browser)
{
    private const string Welcome = """
        # Welcome to the learning day

        Today in two halves:

        1. **Perform**: what can we do better, this year?
        2. **Learn**: what do we try, and what do we find out?

        - Phones on silent, but *at hand*
        - Everything you send is anonymous
        """;

    [Fact]
    public async Task A_talk_shows_its_title_or_its_page_as_large_as_it_fits_with_its_picture()
    {
        await using var day = await StageDay.Begin(browser);
        await day.Show(new TalkPlan { Question = "Welcome", Instruction = "Find a seat, take out your phone and join." });
        await day.Sees("Welcome", "Find a seat, take out your phone and join.");
        await day.Picture("talk-title");

        var picture = new string('a', 22);
        await day.Stage.RouteAsync("**/pictures/*", route => route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = Drawing(1200, 900) }));
        await day.Stage.RouteAsync($"**/pictures/{picture[1..]}b", route => route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = Drawing(2400, 600) }));
        var talk = await day.Show(new TalkPlan
        {
            Question = "How this day goes",
            Part = AgendaPart.Learn,
            Pages =
            [
                new(Welcome),
                new("## What we saw\n\nThree teams tried it. Two kept it.", picture, "A garden in four stages"),
                new(null, picture, "A garden in four stages"),
                new("## Over the year\n\nFrom fallow land to flower.", picture[1..] + "b", "Four seasons in a row"),
                new("## All of it\n\n" + string.Join("\n\n", Enumerable.Repeat("A paragraph that goes on about what the year has brought us, in many words, which nobody should put on one page, but somebody will.", 14))),
            ],
        });
        await day.Sees("Perform: what can we do better", "1 / 5", "Phones on silent", "Learn");
        await Expect(day.Stage.GetByRole(AriaRole.List, new() { Name = "Part of the day" }).Locator("[aria-current]")).ToHaveTextAsync("Learn");
        await day.Picture("talk");
        foreach (var page in Enumerable.Range(1, 4))
        {
            await day.Facilitator.Do(new TurnPage(talk, page));
            await day.Sees($"{page + 1} / 5");
            await day.Picture($"talk-{page + 1}");
        }
    }

    [Fact]
    public async Task A_check_in_is_a_cloud_of_words_that_stay_where_they_are()
    {
        await using var day = await StageDay.Begin(browser);
        var checkIn = await day.Show(new CheckInPlan { Question = "How do you come in?", Instruction = "One word is enough.", Part = AgendaPart.Perform });
        await day.Sees("Your words appear here");
        string[] words = ["curious", "tired", "calm", "energetic", "busy", "happy to be here", "sceptical", "open", "late", "coffee"];
        var people = await day.People(38);
        for (var at = 0; at < 30; at++)
        {
            await people[at].Do(new SendIdea(checkIn, words[(int)Math.Sqrt(at * 3.2)]));
        }

        await day.Sees("30 of 38 have given a word");
        var list = day.Stage.GetByRole(AriaRole.List, new() { Name = "Words" });
        await Expect(list.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(10);
        await day.Picture("checkIn");
        var before = await LineOf(list, "curious");
        await people[30].Do(new SendIdea(checkIn, "awake"));
        await day.Sees("31 of 38 have given a word", "awake");
        Assert.Equal(before, await LineOf(list, "curious"));
        await Task.WhenAll((await day.People(52)).Select((person, at) =>
            person.Do(new SendIdea(checkIn, at % 3 == 0 ? words[at % 10] : $"expectant {at}"))));
        await day.Sees("83 of 90 have given a word");
        await day.Picture("checkIn-full");
    }

    [Fact]
    public async Task A_poll_shows_how_far_people_are_and_then_its_bars_in_the_order_of_the_answers()
    {
        await using var day = await StageDay.Begin(browser);
        var people = await day.People(12);
        var poll = await day.Show(new PollPlan
        {
            Question = "Which part of the day was of most use to you?",
            Part = AgendaPart.Learn,
            Options = ["The talk at the beginning", "Collecting ideas", "The vote", "Talking to people from other teams"],
        });
        await day.Answer(poll, people.Take(9), at => [at % 7 % 4]);
        await day.Sees("9 of 12 have answered");
        Assert.Equal(0, await day.Stage.GetByText("%").CountAsync());
        await day.Picture("poll-open");
        await day.Facilitator.Do(new RevealPoll(poll));
        var results = day.Stage.GetByRole(AriaRole.List, new() { Name = "Results" }).GetByRole(AriaRole.Listitem);
        await Expect(results.First).ToContainTextAsync("The talk at the beginning");
        await Expect(results.First).ToContainTextAsync("3 (33%)");
        await day.Picture("poll");

        var several = await day.Show(new PollPlan
        {
            Question = "What would you like more of?",
            Several = true,
            Live = LiveResults.Stage,
            Options = [.. Enumerable.Range(1, 11).Select(at => $"Answer {at}, which says in some words what it is about")],
        });
        await day.Answer(several, people, at => [.. Enumerable.Range(0, 11).Where(choice => (at * (choice + 2)) % 5 < 2)]);
        await day.Sees("12 of 12 have answered", "More than one answer possible", "%");
        await day.Picture("poll-several");
    }

    [Fact]
    public async Task Objections_are_said_in_a_sentence()
    {
        await using var day = await StageDay.Begin(browser);
        var people = await day.People(9);
        var consent = await day.Show(new ConsentPlan { Question = "We try the buddy system with new colleagues for three months, starting in May" });
        await day.Answer(consent, people, at => [at is 3 or 7 ? ConsentPlan.Objection : at == 5 ? ConsentPlan.Doubts : ConsentPlan.Fine]);
        await day.Sees("9 of 9 have answered", "Fine", "Doubts", "Objection");
        await day.Picture("consent-open");
        await day.Facilitator.Do(new RevealPoll(consent));
        await day.Sees("2 objections: hear them first");
        await day.Picture("consent");
    }

    [Fact]
    public async Task Questions_stand_with_the_most_wanted_first_and_leave_when_answered()
    {
        await using var day = await StageDay.Begin(browser);
        var people = await day.People(8);
        var questions = await day.Show(new QuestionsPlan { Question = "What do you want to know from the board?", Instruction = "Ask on your phone, and choose which ones you want to know too." });
        string[] texts =
        [
            "When do we hear which projects go on?", "Is there money for this?",
            "You said that each team gets a day a month to try things out. Does that also hold for the teams that work in shifts, and who will stand in for them on such a day?",
            "Who decides?", "May we also stop with something?", "How do other regions do this?",
        ];
        await Task.WhenAll(texts.Select(text => people[0].Do(new SendIdea(questions, text))));

        await day.Facilitator.Until(f => f.Ideas().Length == texts.Length);
        var keys = texts.Select(text => day.Facilitator.Ideas().Single(key => day.Facilitator.Entity<IdeaEntity>($"idea/{key}").Text == text)).ToArray();
        foreach (var (at, wanted) in new[] { (2, 7), (1, 4), (4, 1), (3, 8) })
        {
            foreach (var person in people.Take(wanted))
            {
                await person.Do(new BackQuestion(keys[at], true));
            }
        }

        await day.Facilitator.Do(new MarkAnswered(keys[3], true));
        await day.Sees("1 answered", "5 open questions", "7 want to know");
        var list = day.Stage.GetByRole(AriaRole.List, new() { Name = "Questions" }).GetByRole(AriaRole.Listitem);
        await Expect(list.First).ToContainTextAsync("You said that each team");
        await Expect(list.Nth(1)).ToContainTextAsync("Is there money for this?");
        await Expect(list.Filter(new() { HasText = "Who decides?" })).ToHaveCountAsync(0);
        await day.Picture("questions");
    }

    [Fact]
    public async Task A_reflection_shows_its_prompts_and_then_only_what_was_shared()
    {
        await using var day = await StageDay.Begin(browser);
        var people = await day.People(4);
        var reflection = await day.Show(new ReflectionPlan
        {
            Question = "Looking back",
            Part = AgendaPart.Learn,
            Instruction = "Five minutes, in silence.",
            Columns = ["What did you see today that you want to remember?", "What will you do differently on Monday?", "Who do you want to thank?"],
        });
        await people[0].Do(new KeepNote(reflection, 0, "For my own eyes"));
        await day.Sees("What will you do differently on Monday?", "It stays yours");
        await day.Picture("reflection-prompts");
        await people[0].Do(new SendIdea(reflection, "That we all have the same problem with rosters", 0));
        await people[1].Do(new SendIdea(reflection, "Ask before I answer", 1));
        await people[2].Do(new SendIdea(reflection, "The people of the kitchen", 2));
        await people[3].Do(new SendIdea(reflection, "The silence after the second question", 0));
        await day.Sees("4 texts shared", "Ask before I answer");
        await Expect(day.Stage.GetByText("For my own eyes")).ToHaveCountAsync(0);
        await day.Picture("reflection");
    }

    [Fact]
    public async Task A_break_is_a_clock_and_results_are_the_best_of_each_vote()
    {
        await using var day = await StageDay.Begin(browser);
        var people = await day.People(5);
        var board = await day.Show(new BoardPlan { Question = "What can we improve?", Instruction = "Write one idea at a time.", Part = AgendaPart.Perform, Columns = ["Improve", "Renew"] });
        foreach (var text in new[] { "A buddy for week 1", "One login", "A wall where small experiments are shown to everybody who comes by, with what came of them", "Fewer meetings" })
        {
            await people[0].Do(new SendIdea(board, text));
        }

        await day.Sees("Write one idea at a time.", "A buddy for week 1");
        await day.Picture("board");
        foreach (var question in new[] { "Which ideas are the most promising?", "Which of them do we begin with on Monday?", "Which one needs the board?" })
        {
            var vote = await day.Show(new BallotPlan { Question = question, Of = board, Instruction = "Give your dots to what you believe in.", Part = AgendaPart.Perform });
            await day.Facilitator.Do(new OpenVoting(vote));
            await day.Facilitator.Until(f => f.Ideas().Length == 4);
            var ideas = day.Facilitator.Ideas();
            await Task.WhenAll(people.Select((person, at) => person.Do(new PlaceDot(vote, ideas[at % 3]))));
            await Task.WhenAll(people.Select((person, at) => person.Do(new PlaceDot(vote, ideas[at % 2]))));
            await day.Facilitator.Do(new CloseVoting(vote));
            await day.Facilitator.Do(new RevealResults(vote));
        }

        await day.Picture("vote");
        await day.Show(new BreakPlan { Question = "Coffee", Instruction = "In the hall downstairs." });
        await day.Facilitator.Do(new StartTimer(15 * 60));
        await Expect(day.Stage.GetByRole(AriaRole.Timer, new() { Name = "Time left" })).ToHaveTextAsync(new Regex("14:5[0-9]|15:00"));
        await Expect(day.Stage.GetByText(new Regex("^Back at [0-2][0-9]:[0-5][0-9]$"))).ToBeVisibleAsync();
        await day.Picture("break");
        var timer = day.Stage.GetByRole(AriaRole.Timer, new() { Name = "Time left" });
        await day.Facilitator.Do(new SetSound(true));
        var silent = day.Stage.GetByText("There is sound: click here once");
        await Expect(silent).ToBeVisibleAsync();
        await day.Stage.Mouse.ClickAsync(10, 10);
        await Expect(silent).ToHaveCountAsync(0);
        var hall = day.Stage.Locator("html");
        await day.Facilitator.Do(new TestSound());
        await Expect(hall).ToHaveAttributeAsync("data-tones", " 294 592 894");
        await day.Facilitator.Do(new StartTimer(7));
        await Expect(timer).ToHaveClassAsync("time last");
        var (size, digits) = (day.Stage.ViewportSize!, timer.Locator(".digits"));
        Assert.True((await timer.BoundingBoxAsync())!.Width >= size.Width && (await timer.BoundingBoxAsync())!.Height >= size.Height);
        Assert.True((await digits.BoundingBoxAsync())!.Height > size.Height * 0.8);
        await Browser.Picture(day.Stage, "kind-stage-break-last");
        await Expect(timer).ToHaveTextAsync(new Regex(@"^Time is up\+0:0[1-9]$"));
        await Expect(hall).ToHaveAttributeAsync("data-tones", new Regex("^ 294 592 894( 880){5,7} 294 592 894$"));
        await Browser.Picture(day.Stage, "kind-stage-break-over");
        await day.Show(new ResultsPlan { Question = "What came of this day" });
        await day.Sees("4 ideas", "Which of them do we begin with on Monday?", "5 people voted", "4 dots");
        await day.Picture("results");
    }

    [Fact]
    public async Task In_Dutch_the_hall_reads_Dutch()
    {
        await using var day = await StageDay.Begin(browser, "nl");
        var people = await day.People(6);
        var consent = await day.Show(new ConsentPlan { Question = "We proberen het drie maanden uit", Part = AgendaPart.Perform });
        await day.Answer(consent, people, at => [at == 5 ? ConsentPlan.Doubts : ConsentPlan.Fine]);
        await day.Facilitator.Do(new RevealPoll(consent));
        await day.Sees("Akkoord", "Twijfel", "Bezwaar", "Geen bezwaren", "Presteren", "Leren");
        await day.Picture("consent-nl");
        await day.Show(new BreakPlan { Question = "Lunch", Part = AgendaPart.Learn });
        await day.Facilitator.Do(new StartTimer(45 * 60));
        await Expect(day.Stage.GetByText(new Regex("^Om [0-2][0-9]:[0-5][0-9] weer verder$"))).ToBeVisibleAsync();
        await day.Picture("break-nl");
    }

    private static Task<int> LineOf(ILocator list, string word) => list.GetByText(word).EvaluateAsync<int>(
        "word => [...word.parentElement.parentElement.children].indexOf(word.parentElement)");

    private static string Drawing(int width, int height) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"><rect width="100%" height="100%" fill="#e3f0e9"/>{string.Concat(
            Enumerable.Range(1, 4).Select(at => $"""<circle cx="{width * at / 5}" cy="{height / 2}" r="{20 * at + 20}" fill="#17694a"/>"""))}</svg>
        """;
}
