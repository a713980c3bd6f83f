using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Rules Q1 to Q5 of docs/RULES.md: quick rating.</summary>
public sealed class RatingTests
{
    private readonly Spec _spec = Spec.OpenBoard();

    [Fact]
    public void Q1_A_hand_holds_ideas_of_others_and_is_dealt_once_until_it_is_answered()
    {
        var rating = Open(ideas: 30, cards: 5);
        var hand = _spec.By(Spec.Bob, new TakeCards(rating)).Happened<CardsDealt>().Ideas;
        Assert.Equal(5, hand.Length);
        Assert.All(hand, idea => Assert.NotEqual(Spec.Bob, _spec.State.Aside.Authors[idea]));
        _spec.By(Spec.Bob, new TakeCards(rating)).Nothing();
        foreach (var idea in hand)
        {
            _spec.By(Spec.Bob, new RateIdea(rating, idea, 4)).Happened<IdeaRated>();
        }

        var second = _spec.By(Spec.Bob, new TakeCards(rating)).Happened<CardsDealt>().Ideas;
        Assert.Empty(second.Intersect(hand));
    }

    [Fact]
    public void Q1_Nobody_rates_the_ideas_of_its_own_table()
    {
        foreach (var (seat, table) in new[] { (Spec.Ann, 1), (Spec.Bob, 1), (Spec.Cleo, 2) })
        {
            _spec.By(seat, new ChooseTable(table));
        }

        var rating = Open(ideas: 30, cards: 10);
        var hand = _spec.By(Spec.Bob, new TakeCards(rating)).Happened<CardsDealt>().Ideas;
        Assert.All(hand, idea => Assert.Equal(Spec.Cleo, _spec.State.Aside.Authors[idea]));
    }

    [Fact]
    public void Q1_Nobody_takes_more_than_three_hands()
    {
        var rating = Open(ideas: 40, cards: 5);
        for (var hand = 0; hand < RatingPlan.MostHands; hand++)
        {
            foreach (var idea in _spec.By(Spec.Bob, new TakeCards(rating)).Happened<CardsDealt>().Ideas)
            {
                _spec.By(Spec.Bob, new RateIdea(rating, idea, RatingPlan.NoOpinion));
            }
        }

        _spec.By(Spec.Bob, new TakeCards(rating)).Refused(RefusalCode.NoMoreCards);
    }

    [Fact]
    public void Q2_Shown_counts_differ_by_at_most_one_while_hands_are_full()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var dice = new Random(seed);
            var (options, tables, cards) = (dice.Next(20, 400), dice.Next(4, 40), dice.Next(5, 11));
            var tableOf = Enumerable.Range(0, options).Select(_ => dice.Next(tables)).ToArray();
            var (shown, after, areFull) = (ImmutableArray.Create(new int[options]), -1, true);
            for (var person = 0; person < 300; person++)
            {
                var table = dice.Next(tables);
                var hand = Dealer.Next(shown, after, cards, option => tableOf[option] != table);
                Assert.NotEmpty(hand);
                Assert.Equal(hand.Length, hand.Distinct().Count());
                Assert.All(hand, option => Assert.NotEqual(table, tableOf[option]));
                var counts = shown.ToBuilder();
                foreach (var option in hand)
                {
                    counts[option]++;
                }

                (shown, after) = (counts.MoveToImmutable(), hand[^1]);
                areFull &= hand.Length == cards;
                Assert.True(shown.Max() - shown.Min() <= (areFull ? 1 : 2), $"Seed {seed}, person {person}");
            }
        }
    }

    [Fact]
    public void Q3_Ratings_are_one_to_five_or_no_opinion_and_can_be_changed_until_it_closes()
    {
        var rating = Open(ideas: 30, cards: 5);
        var idea = _spec.By(Spec.Bob, new TakeCards(rating)).Happened<CardsDealt>().Ideas[0];
        _spec.By(Spec.Bob, new RateIdea(rating, idea, 6)).Refused(RefusalCode.NoSuchAnswer);
        _spec.By(Spec.Cleo, new RateIdea(rating, idea, 3)).Refused(RefusalCode.NoSuchIdea);
        _spec.By(Spec.Bob, new RateIdea(rating, idea, 5)).Happened<IdeaRated>();
        _spec.By(Spec.Bob, new RateIdea(rating, idea, 2)).Happened<IdeaRated>();
        Assert.Equal((1, (2 + 9) / 4.0), (State(rating).RatingsOf(idea), State(rating).ScoreOf(idea)));
        _spec.By(Spec.Bob, new RateIdea(rating, idea, RatingPlan.NoOpinion)).Happened<IdeaRated>();
        Assert.Equal((0, 3.0), (State(rating).RatingsOf(idea), State(rating).ScoreOf(idea)));
        _spec.By(Spec.Bob, new RateIdea(rating, idea)).Happened<IdeaRated>();
        _spec.ByFacilitator(new CloseRating(rating));
        _spec.By(Spec.Bob, new RateIdea(rating, idea, 5)).Refused(RefusalCode.VoteNotOpen);
        _spec.ByFacilitator(new OpenRating(rating)).Happened<RatingReopened>();
        _spec.By(Spec.Bob, new RateIdea(rating, idea, 5)).Happened<IdeaRated>();
    }

    [Fact]
    public void Q4_The_best_go_on_to_another_round_and_to_a_vote_with_equals_at_the_edge()
    {
        var rating = Open(ideas: 12, cards: 10);
        foreach (var (idea, at) in _spec.By(Spec.Bob, new TakeCards(rating)).Happened<CardsDealt>().Ideas.Select((idea, at) => (idea, at)))
        {
            _spec.By(Spec.Bob, new RateIdea(rating, idea, at < 2 ? 5 : at < 4 ? 4 : 1));
        }

        Assert.Empty(GoingOn.From(_spec.State, rating, 3));
        _spec.ByFacilitator(new CloseRating(rating));
        _spec.ByFacilitator(new RevealRating(rating)).Happened<RatingRevealed>();
        Assert.Equal(4, GoingOn.From(_spec.State, rating, 3).Length);
        var second = Add(new RatingPlan { Question = "Again?", Of = rating, Top = 2 });
        Assert.Equal(2, _spec.ByFacilitator(new OpenRating(second)).Happened<RatingOpened>().Options.Length);
    }

    [Fact]
    public void Q4_An_idea_that_is_rated_stays_as_it_is()
    {
        Open(ideas: 12, cards: 5);
        var idea = _spec.Ideas.First(idea => _spec.State.Aside.Authors[idea] == Spec.Ann);
        _spec.ByFacilitator(new OpenBoard(_spec.Board));
        _spec.By(Spec.Ann, new DeleteIdea(idea)).Refused(RefusalCode.IdeaInVote);
        _spec.ByFacilitator(new HideIdea(idea, true)).Refused(RefusalCode.IdeaInVote);
    }

    [Fact]
    public void Q4_There_must_be_something_to_rate()
    {
        var rating = Add(new RatingPlan { Question = "Which?", Of = _spec.Board });
        _spec.ByFacilitator(new OpenRating(rating)).Refused(RefusalCode.NothingToVoteOn);
        _spec.ByFacilitator(new AddActivity(new RatingPlan { Question = "Which?", Of = _spec.Board, Cards = 4 })).Refused(RefusalCode.BadBudget);
    }

    [Fact]
    public void Q2_after_the_reveal_everybody_hears_how_evenly_ideas_were_shown()
    {
        var rating = Open(ideas: 12, cards: 5);
        RateAll(rating, Spec.Ann, 4);
        Assert.Null(SessionViews.Entity(_spec.State, Audience.Stage, "fair"));
        Reveal(rating);
        Assert.Equal(new FairEntity(1, 0, 1), SessionViews.Entity(_spec.State, Audience.Participants, "fair"));
        Assert.Null(SessionViews.Entity(_spec.State, Audience.Own(Spec.Ann), "fair"));
        _spec.ByFacilitator(new EndSession());
        Assert.IsType<NowEntity.OnRating>(SessionViews.Entity(_spec.State, Audience.Participants, "now"));
    }

    [Fact]
    public void Q3_what_one_gave_stays_beside_the_result_and_nobody_else_sees_it()
    {
        var rating = Open(ideas: 12, cards: 5);
        RateAll(rating, Spec.Ann, 4);
        var idea = State(rating).HandOf(Spec.Ann).All[0];
        Reveal(rating);
        Assert.Equal(4, Assert.IsType<CardEntity>(SessionViews.Entity(_spec.State, Audience.Own(Spec.Ann), $"card/{idea}")).Score);
        Assert.Null(SessionViews.Entity(_spec.State, Audience.Own(Spec.Bob), $"card/{idea}"));
        Assert.Equal(State(rating).HandOf(Spec.Ann).All.Order(), State(rating).HandOf(Spec.Ann).High.Order());
    }

    [Fact]
    public void Q4_the_report_and_the_recap_have_the_best_and_who_went_on()
    {
        var rating = Open(ideas: 12, cards: 10);
        var hand = _spec.By(Spec.Bob, new TakeCards(rating)).Happened<CardsDealt>().Ideas;
        _spec.By(Spec.Bob, new RateIdea(rating, hand[3], 5));
        _spec.By(Spec.Bob, new RateIdea(rating, hand[1], 1));
        Assert.Empty(Report.Of(_spec.State).Ratings.Single().Results);
        Reveal(rating);
        _spec.ByFacilitator(new OpenRating(Add(new RatingPlan { Question = "Again?", Of = rating, Top = 2 })));
        var kept = Report.Of(_spec.State).Ratings[0];
        Assert.Equal((12, 1, 0, 1), (kept.Results.Length, kept.People, kept.Least, kept.Most));
        Assert.Equal((1, 3.5, 1, 1, true), (kept.Results[0].Place, kept.Results[0].Score, kept.Results[0].Ratings, kept.Results[0].Shown, kept.Results[0].GoesOn));
        Assert.Equal((12, 2.5, null), (kept.Results[^1].Place, kept.Results[^1].Score, kept.Results[^1].GoesOn));
        Assert.All(kept.Results[1..^1], result => Assert.Equal((2, 3.0), (result.Place, result.Score)));
        _spec.ByFacilitator(new Go(Add(new ResultsPlan { Question = "Today" })));
        var recap = Assert.IsType<RecapEntity>(SessionViews.Entity(_spec.State, Audience.Stage, "recap"));
        Assert.Equal(350, recap.Votes[0].Best[0].Score);
    }

    [Fact]
    public void Q5_few_ratings_weigh_less_than_many()
    {
        var once = Rating.Opened([new("aaaa"), new("bbbb")], 5).Dealt(Spec.Ann, [new("aaaa"), new("bbbb")]).Dealt(Spec.Bob, [new("bbbb")]);
        var rated = once.Rated(Spec.Ann, new("aaaa"), 5).Rated(Spec.Ann, new("bbbb"), 5).Rated(Spec.Bob, new("bbbb"), 5).Revealed();
        Assert.Equal(new IdeaKey("bbbb"), rated.Ranking[0]);
        Assert.Equal(((5 + 9) / 4.0, (10 + 9) / 5.0), (rated.ScoreOf(new("aaaa")), rated.ScoreOf(new("bbbb"))));
    }

    private void RateAll(ActivityKey rating, SeatId seat, int score)
    {
        foreach (var idea in _spec.By(seat, new TakeCards(rating)).Happened<CardsDealt>().Ideas)
        {
            _spec.By(seat, new RateIdea(rating, idea, score));
        }
    }

    private void Reveal(ActivityKey rating)
    {
        _spec.ByFacilitator(new CloseRating(rating));
        _spec.ByFacilitator(new RevealRating(rating)).Happened<RatingRevealed>();
    }

    [Fact]
    public void Q5_Ideas_that_count_as_one_have_one_score_in_which_each_person_counts_once()
    {
        var rating = Open(ideas: 30, cards: 5);
        var bobs = _spec.By(Spec.Bob, new TakeCards(rating)).Happened<CardsDealt>().Ideas;
        _spec.By(Spec.Bob, new RateIdea(rating, bobs[0], 5));
        _spec.By(Spec.Bob, new RateIdea(rating, bobs[1], 2));
        _spec.ByFacilitator(new GroupIdeas(bobs[0], [bobs[1]])).Refused(RefusalCode.GroupInVote);
        _spec.ByFacilitator(new CloseRating(rating));
        _spec.ByFacilitator(new GroupIdeas(bobs[0], [bobs[1]])).Happened<IdeasGrouped>();
        _spec.ByFacilitator(new RevealRating(rating));
        Assert.Equal((1, (3.5 + 9) / 4), (State(rating).RatingsOf(bobs[0]), State(rating).ScoreOf(bobs[0])));
        Assert.DoesNotContain(bobs[1], GoingOn.From(_spec.State, rating, null));
        _spec.ByFacilitator(new TakeGroupApart(bobs[0]));
        Assert.Equal(((5 + 9) / 4.0, (2 + 9) / 4.0), (State(rating).ScoreOf(bobs[0]), State(rating).ScoreOf(bobs[1])));
        Assert.Contains(bobs[1], GoingOn.From(_spec.State, rating, null));
    }

    private ActivityKey Open(int ideas, int cards)
    {
        for (var at = 0; at < ideas; at++)
        {
            _spec.By(new[] { Spec.Ann, Spec.Bob, Spec.Cleo }[at % 3], new SendIdea(_spec.Board, "Idea number " + at));
        }

        var rating = Add(new RatingPlan { Question = "How good?", Of = _spec.Board, Cards = cards });
        _spec.ByFacilitator(new OpenRating(rating)).Happened<RatingOpened>();
        return rating;
    }

    private ActivityKey Add(ActivityPlan plan) => _spec.ByFacilitator(new AddActivity(plan)).Happened<ActivityAdded>().Activity.Key;

    private Rating State(ActivityKey rating) => _spec.State.Ratings[rating];
}
