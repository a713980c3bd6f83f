using System.Text.RegularExpressions;
using LiveHub.Domain;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Each kind of activity on a phone, led over the wire.</summary>
[Collection(JourneyBeside.Name)]
public sealed class KindsOnPhonesTests(Browser browser) : LedPhone(browser)
{
    [Fact]
    public async Task A_talk_is_read_along_and_a_picture_that_does_not_come_is_said_in_words()
    {
        var talk = await Begin(new TalkPlan
        {
            Question = "Welcome",
            Part = AgendaPart.Learn,
            Pages =
            [
                new("# What we learned\n\nLast year **31 ideas** became experiments:\n\n- a buddy for week 1\n- one *login* for all\n- [the wall](https://example.org)"),
                new("The second page", new string('A', 22), "A wall with small experiments"),
            ],
        });
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "What we learned" })).ToBeVisibleAsync();
        await Expect(Page.GetByRole(AriaRole.Img, new() { Name = "This part of the day: Learn" })).ToBeVisibleAsync();
        await Expect(Page.GetByText("Page 1 of 2").First).ToBeVisibleAsync();
        await Picture("talk");
        await Facilitator.Do(new TurnPage(talk, 1));
        await Expect(Page.GetByText("The second page").First).ToBeVisibleAsync();
        await Expect(Page.GetByText("It shows: A wall with small experiments").First).ToBeVisibleAsync();
        await Picture("talk-without-picture");
    }

    [Fact]
    public async Task A_check_in_takes_one_word_and_counts_all()
    {
        var checkIn = await Begin(new CheckInPlan { Question = "How are you here?", Instruction = "One word is enough.", Part = AgendaPart.Perform });
        await Expect(Page.GetByText("One word is enough.").First).ToBeVisibleAsync();
        await Expect(Page.GetByText("No words yet").First).ToBeVisibleAsync();
        await Other.Do(new SendIdea(checkIn, "Curious"));
        await Others(3, (phone, at) => phone.Do(new SendIdea(checkIn, at == 0 ? "tired" : "hopeful")));
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Your word" }).FillAsync("curious");
        await Button("Send word").ClickAsync();
        await Expect(Words.First).ToContainTextAsync(new Regex("Curious 2|hopeful 2"));
        await Expect(Words.Filter(new() { HasText = "Curious" })).ToHaveTextAsync("Curious 2");
        await Expect(Page.GetByRole(AriaRole.Textbox, new() { Name = "Your word" })).ToHaveCountAsync(0);
        await Expect(Page.GetByText("Saved", new() { Exact = true }).First).ToBeVisibleAsync();
        await Picture("check-in");
        await Button("Edit").ClickAsync();
        await Page.GetByRole(AriaRole.Textbox).First.FillAsync("wide awake");
        await Button("Save").ClickAsync();
        await Expect(Words.Filter(new() { HasText = "wide awake" })).ToHaveTextAsync("wide awake 1");
        await Button("Delete").ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Textbox, new() { Name = "Your word" })).ToBeVisibleAsync();
        await Expect(Words).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task A_poll_takes_an_answer_that_can_change_and_shows_the_result_in_words()
    {
        var poll = await Begin(new PollPlan
        {
            Question = "Where do we meet next year?",
            Instruction = "Think of travelling, too.",
            Options = ["In the canteen", "Outside, in the garden", "At a customer's"],
        });
        await Page.GetByRole(AriaRole.Radio, new() { Name = "In the canteen" }).CheckAsync();
        await Page.GetByRole(AriaRole.Radio, new() { Name = "Outside, in the garden" }).CheckAsync();
        await Expect(Page.GetByText("Saved", new() { Exact = true }).First).ToBeVisibleAsync();
        await Facilitator.Until("answers", "1");
        await Others(4, (phone, at) => phone.Do(new AnswerPoll(poll, [at == 0 ? 2 : 1])));
        await Picture("poll");
        await Facilitator.Do(new ClosePoll(poll));
        await Expect(Page.GetByText("The result comes in a moment.").First).ToBeVisibleAsync();
        await Expect(Page.GetByText("Your answer: Outside, in the garden").First).ToBeVisibleAsync();
        await Facilitator.Do(new RevealPoll(poll));
        var results = Page.GetByRole(AriaRole.List, new() { Name = "Results" }).GetByRole(AriaRole.Listitem);
        await Expect(results.Nth(1)).ToContainTextAsync("4 people, 80%");
        await Expect(results.Nth(1)).ToContainTextAsync("Your answer");
        await Expect(results.Nth(2)).ToContainTextAsync("1 person, 20%");
        await Picture("poll-result");
    }

    [Fact]
    public async Task Several_answers_are_checkboxes_and_live_results_show_while_people_answer()
    {
        var poll = await Begin(new PollPlan { Question = "What do you need?", Options = ["Time", "People", "Room"], Several = true, Live = LiveResults.Everyone });
        await Page.GetByRole(AriaRole.Checkbox, new() { Name = "Time" }).CheckAsync();
        await Page.GetByRole(AriaRole.Checkbox, new() { Name = "Room" }).CheckAsync();
        await Other.Do(new AnswerPoll(poll, [2]));
        var soFar = Page.GetByRole(AriaRole.List, new() { Name = "So far" }).GetByRole(AriaRole.Listitem);
        await Expect(soFar.Nth(2)).ToContainTextAsync("2 people");
        await Expect(soFar.Nth(0)).ToContainTextAsync("1 person");
        await Page.GetByRole(AriaRole.Checkbox, new() { Name = "Time" }).UncheckAsync();
        await Expect(soFar.Nth(0)).ToContainTextAsync("0 people");
        await Picture("poll-several");
    }

    [Fact]
    public async Task Objections_are_one_of_three_big_answers()
    {
        var consent = await Begin(new ConsentPlan { Question = "We start with the buddy for week 1" });
        await Expect(Page.GetByText("Nobody can see who chose what.").First).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Radio, new() { Name = "I have doubts" }).CheckAsync();
        await Facilitator.Until("answers", "1");
        await Picture("consent");
        await Facilitator.Do(new RevealPoll(consent));
        await Expect(Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "I have doubts" })).ToContainTextAsync("1 person, 100%");
    }

    [Fact]
    public async Task Questions_are_asked_wanted_byOthers_and_answered()
    {
        var questions = await Begin(new QuestionsPlan { Question = "Questions to Sanne" });
        await Expect(Page.GetByText("No questions yet").First).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Your question" }).FillAsync("Who pays for it?");
        await Button("Send question").ClickAsync();
        await Other.Do(new SendIdea(questions, "When does it begin?"));
        var answered = (await Other.Do(new SendIdea(questions, "Is there coffee?"))).Made!;
        var know = Page.GetByRole(AriaRole.Button, new() { Name = "I want to know this too: When does it begin?" });
        await know.TapOn();
        await Expect(AllQuestions.Filter(new() { HasText = "When does it begin?" })).ToContainTextAsync("1 person wants to know this too");
        await Expect(AllQuestions.Filter(new() { HasText = "Who pays for it?" })).ToContainTextAsync("Your question");
        await Facilitator.Do(new MarkAnswered(new(answered), true));
        await Expect(AllQuestions.Filter(new() { HasText = "Is there coffee?" })).ToContainTextAsync("Answered");
        await Expect(AllQuestions.First).ToContainTextAsync("When does it begin?", new() { Timeout = 15_000 });
        await Expect(AllQuestions.Last).ToContainTextAsync("Is there coffee?");
        await Picture("questions");
    }

    [Fact]
    public async Task Of_very_many_questions_a_phone_shows_some_and_each_can_be_wanted()
    {
        var questions = await Begin(new QuestionsPlan { Question = "Questions to Sanne" });
        await Others(2, async (phone, at) =>
        {
            for (var i = 0; i < 32; i++)
            {
                await phone.Do(new SendIdea(questions, $"Question {at}-{i}"));
            }
        });
        await Expect(Page.GetByText("More than 60 questions so far").First).ToBeVisibleAsync();
        var know = Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^I want to know this too: Question") });
        await Expect(know).ToHaveCountAsync(40);
        await know.Nth(3).ClickAsync();
        await Expect(know.Nth(3)).ToHaveAttributeAsync("aria-pressed", "true");
        await know.Nth(3).ClickAsync();
        await Expect(know.Nth(3)).ToHaveAttributeAsync("aria-pressed", "false");
        await Button("Show me other questions").ClickAsync();
        await Expect(know).ToHaveCountAsync(40);
    }

    [Fact]
    public async Task A_reflection_is_private_until_it_is_shared()
    {
        var reflection = await Begin(new ReflectionPlan { Question = "Looking back", Columns = ["What did you learn?", "What will you try?"] });
        var first = Page.GetByRole(AriaRole.Textbox, new() { Name = "What did you learn?" });
        await first.FillAsync("To ask sooner");
        await Expect(Page.GetByText("Saved, only you can see this").First).ToBeVisibleAsync();
        Assert.Empty(Facilitator.Ideas());
        await Button("Share this with everybody: What did you learn?").ClickAsync();
        await Facilitator.Until(f => f.Ideas().Length == 1);
        await Other.Do(new SendIdea(reflection, "That small steps count", 0));
        await Other.Do(new SendIdea(reflection, "A buddy in my own team", 1));
        await Expect(Page.GetByText("A buddy in my own team").First).ToBeVisibleAsync();
        await Expect(Button("Edit")).ToBeVisibleAsync();
        var second = Page.GetByRole(AriaRole.Textbox, new() { Name = "What will you try?" });
        await second.FillAsync(new string('x', 300));
        await Expect(Page.GetByText("To share it, make it 20 characters shorter.").First).ToBeVisibleAsync();
        await second.FillAsync("A walk with a colleague every week");
        await Picture("reflection", full: true);
        await Page.ReloadAsync();
        await Expect(first).ToHaveValueAsync("To ask sooner");
        await Expect(second).ToHaveValueAsync("A walk with a colleague every week");
        await Expect(Page.GetByText("Saved, only you can see this")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_break_says_when_it_goes_on()
    {
        await Begin(new BreakPlan { Question = "Coffee", Instruction = "Coffee is in the hall." });
        await Expect(Page.GetByText("Coffee is in the hall.").First).ToBeVisibleAsync();
        await Facilitator.Do(new StartTimer(900));
        await Expect(Page.GetByText(new Regex("^Back at [0-2][0-9]:[0-5][0-9]$"))).ToBeVisibleAsync();
        await Expect(Page.GetByRole(AriaRole.Timer, new() { Name = "Time left" })).ToBeVisibleAsync();
        await Picture("break");
    }

    [Fact]
    public async Task The_results_recall_the_best_of_each_vote()
    {
        var steps = Facilitator.Steps();
        await Facilitator.Do(new Go(steps[0]));
        foreach (var idea in new[] { "A buddy for week 1", "One login for all", "Fewer meetings", "A wall for experiments" })
        {
            await Other.Do(new SendIdea(steps[0], idea));
        }

        await Facilitator.Until(f => f.Ideas().Length == 4);
        await Facilitator.Do(new OpenVoting(steps[1]));
        await Other.Do(new PlaceDot(steps[1], Facilitator.Ideas()[0]));
        await Facilitator.Do(new CloseVoting(steps[1]));
        await Facilitator.Do(new RevealResults(steps[1]));
        await Begin(new ResultsPlan { Question = "What came of today" });
        await Expect(Page.GetByText("4 ideas").First).ToBeVisibleAsync();
        await Expect(Page.GetByRole(AriaRole.Listitem).First).ToContainTextAsync("1 dot");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Open the report" })).ToBeVisibleAsync();
        await Picture("results");
    }

    [Fact]
    public async Task A_phone_that_could_not_fetch_a_kind_gets_it_when_the_network_is_back()
    {
        var lost = 0;
        await Page.RouteAsync("**/assets/Kinds-*.js", route => ++lost <= 2 ? route.AbortAsync() : route.ContinueAsync());
        await Begin(new PollPlan { Question = "Does it come?", Options = ["Yes", "No"] });
        await Expect(Page.GetByRole(AriaRole.Radio, new() { Name = "Yes" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    private ILocator Words => Page.GetByRole(AriaRole.List, new() { Name = "All words" }).GetByRole(AriaRole.Listitem);

    private ILocator AllQuestions => Page.GetByRole(AriaRole.List, new() { Name = "All questions" }).GetByRole(AriaRole.Listitem);

    private ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
