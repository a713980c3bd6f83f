using System.Collections.Immutable;
using static LiveHub.Domain.Tests.TableDay;

namespace LiveHub.Domain.Tests;

/// <summary>Rules X8 and X9 of docs/RULES.md: what stayed comes back; and a choice at tables at full size.</summary>
public sealed class WildCardTests
{
    [Fact]
    public void X8_the_facilitator_brings_an_idea_back_and_takes_that_back()
    {
        var spec = Closed(3, 3);
        var stayed = spec.IdeaOf(1, 2);
        spec.ByFacilitator(new BringBack(spec.Choice(), stayed, true)).Happened<IdeaBroughtBack>();
        spec.ByFacilitator(new BringBack(spec.Choice(), stayed, true)).Nothing();
        Assert.Contains(stayed, GoingOn.From(spec.State, spec.Choice(), null));
        spec.ByFacilitator(new BringBack(spec.Choice(), stayed, false)).Happened<IdeaBroughtBack>();
        Assert.Equal(["Of t1p1", "Of t2p1"], spec.Texts(GoingOn.From(spec.State, spec.Choice(), null)));
        spec.ByFacilitator(new BringBack(spec.Choice(), spec.IdeaOf(1, 1), false)).Nothing(); // Its table let it go on.
    }

    [Fact]
    public void X8_three_people_bring_an_idea_back_whoever_they_are()
    {
        var spec = Closed(3, 3);
        var stayed = spec.IdeaOf(1, 2);
        Ask(spec, At(1, 2), stayed).Happened<BackAsked>();
        Ask(spec, At(1, 2), stayed).Nothing();
        Ask(spec, At(2, 2), stayed).Happened<BackAsked>();
        Ask(spec, At(2, 2), stayed, ask: false).Happened<BackAsked>();
        Ask(spec, Spec.Ann, stayed);
        Assert.Contains(stayed, spec.Selection().Stayed);
        Ask(spec, Spec.Bob, stayed).Happened<IdeaBroughtBack>();
        Assert.Contains(stayed, spec.Selection().GoesOn);
        Ask(spec, Spec.Cleo, stayed).Nothing();
        spec.ByFacilitator(new BringBack(spec.Choice(), stayed, false));
        Assert.Equal((true, 0), (spec.Selection().Stayed.Contains(stayed), spec.Selection().AskingFor(stayed).Count));
    }

    [Fact]
    public void X8_a_person_asks_for_three_at_a_time()
    {
        var spec = Closed(4, 4);
        var stayed = spec.Selection().Stayed;
        Assert.All(stayed.Take(3), idea => Ask(spec, Spec.Ann, idea).Happened<BackAsked>());
        Ask(spec, Spec.Ann, stayed[3]).Refused(RefusalCode.NoAsksLeft);
        Ask(spec, Spec.Ann, stayed[0], ask: false);
        Ask(spec, Spec.Ann, stayed[3]).Happened<BackAsked>();
        Ask(spec, Spec.Ann, new("none")).Refused(RefusalCode.NoSuchIdea);
    }

    [Fact]
    public void X8_before_it_is_closed_nothing_has_stayed()
    {
        var spec = Open(3, 3);
        Ask(spec, Spec.Ann, spec.IdeaOf(1, 1)).Refused(RefusalCode.ChoiceNotClosed);
        spec.ByFacilitator(new BringBack(spec.Choice(), spec.IdeaOf(1, 1), true)).Refused(RefusalCode.ChoiceNotClosed);
        Assert.Empty(GoingOn.From(spec.State, spec.Choice(), null));
    }

    [Fact]
    public void X8_phones_are_dealt_what_stayed_without_their_own_and_find_it()
    {
        var spec = Closed(4, 4);
        var dealt = spec.By(At(1, 2), new DealIdeas(spec.Choice())).Happened<IdeasDealt>();
        Assert.Equal(5, dealt.Ideas.Length);
        Assert.DoesNotContain(spec.IdeaOf(1, 2), dealt.Ideas);
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Own(At(1, 2)), $"page/{dealt.Ideas[0]}"));
        Assert.Equal("Of t2p3", Assert.Single(SearchView.Find(spec.State, PlaceKey.Plenary, "t2p3")).Value.Text);
        Assert.Empty(SearchView.Find(spec.State, PlaceKey.Plenary, "t2p1")); // It goes on.
    }

    [Fact]
    public void X9_a_vote_and_another_choice_follow_on_what_goes_on()
    {
        var spec = Closed(3, 3);
        spec.ByFacilitator(new BringBack(spec.Choice(), spec.IdeaOf(2, 3), true));
        spec.ByFacilitator(new ChangeActivity(spec.Ballot, new BallotPlan { Question = "Vote", Of = spec.Choice() })).Happened<ActivityChanged>();
        var opened = spec.ByFacilitator(new OpenVoting(spec.Ballot)).Happened<BallotOpened>();
        Assert.Equal(["Of t1p1", "Of t2p1", "Of t2p3"], spec.Texts(opened.Options));
    }

    [Fact]
    public void X9_the_report_tells_what_went_on_and_what_stayed_without_the_tables()
    {
        var spec = Open(3, 3);
        Assert.Empty(Report.Of(spec.State).Selections);
        spec.Mark(At(1, 1), spec.IdeaOf(1, 2));
        spec.ByFacilitator(new CloseSelection(spec.Choice()));
        spec.ByFacilitator(new BringBack(spec.Choice(), spec.IdeaOf(2, 3), true));
        var told = Assert.Single(Report.Of(spec.State).Selections);
        Assert.Equal((1, 3, 2, 4), (told.People, told.Marks, told.Tables, told.Stayed.Length));
        Assert.Equal([new("Of t1p2"), new("Of t2p3", Back: true)], told.GoesOn.OrderBy(kept => kept.Text));
    }

    [Fact]
    public void X9_five_hundred_people_at_62_tables_with_1500_ideas_are_no_burden()
    {
        var spec = Hall(people: 500, tables: 62, ideasEach: 3);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var opened = spec.ByFacilitator(new OpenSelection(spec.Choice())).Happened<SelectionOpened>();
        Assert.Equal((62, 7), (opened.Piles.Length, opened.Keep));
        Assert.InRange(opened.Piles.Max(pile => pile.Ideas.Length), 20, 30);
        foreach (var seat in spec.State.People.Skip(3))
        {
            foreach (var idea in spec.PileOf(seat).Take(3))
            {
                var outcome = Assert.IsType<Outcome<Event>.Accepted>(spec.Mark(seat, idea));
                var touch = SessionTouches.Of(spec.State, outcome.Events[0]);
                Assert.False(touch.Everything);
                Assert.True(touch.Own.Length <= 12 && touch.Own.Count(own => own.Name != "pile") == 1, "One mark touches one person, and counts.");
            }
        }

        spec.ByFacilitator(new ShowSums(spec.Choice()));
        spec.ByFacilitator(new CloseSelection(spec.Choice()));
        Assert.Equal(1_500, spec.Selection().GoesOn.Count + spec.Selection().Stayed.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 30_000_000); // 9.5 MB; work that grows with the square of the hall shows here on any machine.
    }

    private static Spec Hall(int people, int tables, int ideasEach)
    {
        var spec = Spec.OpenBoard();
        for (var person = 0; person < people - 3; person++)
        {
            Seated(spec, new($"hall{person}"));
        }

        spec.ByFacilitator(new SpreadTables(tables));
        foreach (var seat in spec.State.People.Skip(3).Concat(spec.State.People.Take(3)))
        {
            for (var idea = 0; idea < ideasEach; idea++)
            {
                spec.By(seat, new SendIdea(spec.Board, $"Idea {idea} of somebody"));
            }
        }

        return Planned(spec);
    }

    private static Outcome<Event> Ask(Spec spec, SeatId seat, IdeaKey idea, bool ask = true) =>
        spec.By(seat, new AskBack(spec.Choice(), idea, ask));
}
