namespace LiveHub.Domain.Tests.Laws;

/// <summary>What holds in every history, whatever people do. A failure names its seed.</summary>
public sealed class SessionLaws
{
    private const int Histories = 150;
    private const int Steps = 250;

    [Fact]
    public void Deciding_the_same_twice_gives_the_same() => Always((history, who, command, _) =>
    {
        var asked = () => SessionDecider.Decide(
            history.Spec.State, new(command, who, history.Spec.Now, new Chance(42)));
        Assert.Equal(Describe(asked()), Describe(asked()));
    });

    [Fact]
    public void No_budget_is_ever_exceeded_and_tallies_equal_a_recount() => Always((history, _, _, _) =>
    {
        foreach (var ballot in history.Spec.State.Ballots.Values)
        {
            Assert.All(ballot.Hands.Values, hand =>
            {
                Assert.InRange(hand.Used, 0, ballot.Dots);
                Assert.Equal(hand.Used, hand.On.Values.Sum());
                Assert.All(hand.On.Values, dots => Assert.InRange(dots, 1, ballot.PerIdea));
            });
            foreach (var (idea, dots) in ballot.Tally)
            {
                Assert.Equal(ballot.Hands.Values.Sum(hand => hand.DotsOn(idea)) + ballot.Paper.DotsOn(idea), dots);
            }

            Assert.InRange(ballot.Paper.On.Values.Sum(), 0, ballot.Paper.People * ballot.Dots);
            Assert.All(ballot.Paper.On, on => Assert.True(ballot.Options.Contains(on.Key) && on.Value > 0 && on.Value <= ballot.Paper.People * ballot.PerIdea));

            Assert.Equal(ballot.Hands.Values.Count(hand => hand.Used > 0), ballot.Voters);
            Assert.Equal(ballot.Phase == BallotPhase.Waiting ? 0 : ballot.Hands.Values.Count(h => h.Used >= ballot.Dots), ballot.Complete);
        }
    });

    [Fact]
    public void What_is_weighed_equals_a_recount() => Always((history, _, _, _) =>
    {
        foreach (var matrix in history.Spec.State.Matrices.Values)
        {
            Assert.All(matrix.Hands.Values, hand => Assert.NotEmpty(hand));
            Assert.Equal(matrix.Phase != BallotPhase.Waiting ? matrix.Hands.Values.Count(hand => matrix.Options.All(idea =>
                hand.TryGetValue(idea, out var weight) && weight is { Feasible: not null, Affordable: not null })) : 0, matrix.Complete);
            Assert.Equal(matrix.Phase == BallotPhase.Revealed ? matrix.Options.Count : 0, matrix.Results.Length);
            Assert.Equal(matrix.Results.Select(result => result.People), matrix.Results.Select(result =>
                matrix.Hands.Values.Count(hand => hand.ContainsKey(result.Idea))));
        }
    });

    [Fact]
    public void Counts_of_answers_and_words_equal_a_recount() => Always((history, _, _, _) =>
    {
        foreach (var (key, poll) in history.Spec.State.Polls)
        {
            var plan = (AskPlan)history.Spec.State.ActivityOf(key)!.Plan;
            Assert.All(poll.Answers.Values, answer => Assert.InRange(answer.Length, 1, plan.Most));
            for (var choice = 0; choice < plan.Choices; choice++)
            {
                Assert.Equal(poll.Answers.Values.Count(answer => answer.Contains(choice)), poll.CountOf(choice));
            }
        }

        foreach (var signUp in history.Spec.State.SignUps.Values)
        {
            Assert.Equal(signUp.Choices.Count, signUp.Lines.Values.Sum(line => line.Count));
            Assert.All(signUp.Choices, choice => Assert.Contains(choice.Key, signUp.LineOf(choice.Value)));
        }

        foreach (var pitch in history.Spec.State.Pitches.Values.SelectMany(queue => queue.Pitches.Values))
        {
            Assert.Equal(pitch.Given.Count, pitch.Authors.Count);
            Assert.All(pitch.Given, given => Assert.Equal(given.Key, pitch.Authors[given.Value]));
            Assert.Equal(history.Spec.State.Ended ? 0 : pitch.Feedback.Count, pitch.Given.Count);
        }

        foreach (var board in history.Spec.State.Boards.Values.Where(board => board.Words is not null))
        {
            var counted = board.Ring.Select(key => board.Ideas[key]).GroupBy(idea => WordCounts.Fold(idea.Text)).ToDictionary(word => word.Key, word => word.Count());
            Assert.Equal(counted.OrderBy(word => word.Key), board.Words!.ByWord
                .Select(word => KeyValuePair.Create(word.Key, word.Value.Count)).OrderBy(word => word.Key));
        }
    });

    [Fact]
    public void A_spread_seats_everybody_evenly() => Always((history, _, _, outcome) =>
    {
        var state = history.Spec.State;
        Assert.All(state.Tables, one => Assert.True(state.Seats.Contains(one.Key) && one.Value is >= 1 and <= Limits.Tables));
        if (outcome is Outcome<Event>.Accepted { Events: [TablesSpread spread] })
        {
            Assert.Equal(state.Seats.Order(Comparer<SeatId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))),
                spread.Seats.SelectMany(seats => seats).OrderBy(seat => seat.Value, StringComparer.Ordinal));
            Assert.InRange(spread.Seats.Max(seats => seats.Length) - spread.Seats.Min(seats => seats.Length), 0, 1);
        }
    });

    [Fact]
    public void Nobody_owns_what_is_gone_and_counts_are_true() => Always((history, _, _, _) =>
    {
        var state = history.Spec.State;
        Assert.Equal(state.Boards.Values.Sum(board => board.Ideas.Count), state.BoardOfIdea.Count);
        Assert.All(state.Aside.Authors.Keys, idea => Assert.True(state.BoardOfIdea.ContainsKey(idea)));
        Assert.All(state.Boards.Values, board =>
        {
            Assert.Equal(board.Ideas.Keys.Order(), board.Ring.Union(board.Hidden).Union(board.Waiting).Union(board.Groups.HeadOf.Keys).Order());
            Assert.Equal(board.Ideas.Count, board.Ring.Count + board.Hidden.Count + board.Waiting.Count + board.Groups.HeadOf.Count);
            Assert.All(board.Groups.ByHead, group => Assert.True(
                board.Ring.Contains(group.Key) && !group.Value.Members.IsEmpty
                && group.Value.Members.All(member => board.Groups.HeadOf[member] == group.Key)));
            Assert.Equal(board.Groups.HeadOf.Count, board.Groups.ByHead.Values.Sum(group => group.Members.Count));
            Assert.Equal(board.Ring.Count(idea => board.Ideas[idea].Picture is not null), board.Photos);
            Assert.Equal(board.Ring.Count(idea => board.Ideas[idea].IsFromPaper), board.FromPaper);
        });
        if (!state.Ended)
        {
            foreach (var (key, board) in state.Boards)
            {
                var (posted, shown) = (Posted(state, board, board.Ideas.Keys), Posted(state, board, board.Ideas.Keys.Where(idea => !board.Waiting.Contains(idea))));
                Assert.True(posted == board.Posted, $"{key} says {board.Posted}, counted {posted}");
                Assert.Equal(shown, ApprovalRules.PostedOn(state, board));
            }
        }
    });

    [Fact]
    public void What_was_added_to_ideas_stays_with_them_and_has_one_author() => Always((history, _, _, _) =>
    {
        var state = history.Spec.State;
        Assert.All(state.Builds.ByKey, build =>
        {
            Assert.True(state.BoardOfIdea.ContainsKey(build.Value.On));
            Assert.Contains(build.Key, state.Builds.On(build.Value.On));
            Assert.Equal(state.Ended && state.ActivityOf(state.BoardOfIdea[build.Value.On])!.Plan is CollectPlan { ShowsNames: false }, build.Value.Author is null);
            Assert.True(build.Value.Author is not { } author || state.Builds.Of(author).Contains(build.Key));
        });
        Assert.All(state.Boards.Values, board => Assert.All(board.Signed, idea => Assert.True(state.Aside.Authors.ContainsKey(idea))));
    });

    [Fact]
    public void Nothing_that_is_hidden_and_no_photo_is_in_a_vote_and_what_is_hidden_is_not_on_show() => Always((history, _, _, _) =>
    {
        var state = history.Spec.State;
        foreach (var option in state.Ballots.Values.SelectMany(ballot => ballot.Options)
            .Concat(state.Matrices.Values.SelectMany(matrix => matrix.Options))
            .Concat(state.Ratings.Values.SelectMany(rating => rating.Keys))
            .Concat(state.Selections.Values.SelectMany(selection => selection.PileOfIdea.Keys)))
        {
            var board = state.Boards[state.BoardOfIdea[option]];
            Assert.Null(board.Ideas[option].Picture);
            Assert.DoesNotContain(option, board.Hidden);
            Assert.DoesNotContain(option, board.Waiting);
        }

        Assert.All(state.Places.Values, place => Assert.False(place.Shown is { } shown && PhotoView.Seen(state, shown) is null));
    });

    [Fact]
    public void At_most_one_thing_is_open_in_a_place_and_it_is_current() => Always((history, _, _, _) =>
    {
        var state = history.Spec.State;
        IEnumerable<ActivityKey> open =
        [
            .. state.Ballots.Where(ballot => ballot.Value.Phase == BallotPhase.Open).Select(ballot => ballot.Key),
            .. state.Matrices.Where(matrix => matrix.Value.Phase == BallotPhase.Open).Select(matrix => matrix.Key),
            .. state.Polls.Where(poll => poll.Value.Phase == BallotPhase.Open).Select(poll => poll.Key),
            .. state.Reviews.Where(round => round.Value.Projects.Values.Any(review => review.Phase == BallotPhase.Open)).Select(round => round.Key),
            .. state.Pitches.Where(queue => queue.Value.Phase is PitchPhase.Pitching or PitchPhase.Feedback).Select(queue => queue.Key),
        ];
        Assert.All(open, key => Assert.Equal(key, state.Places[state.ActivityOf(key)!.Place].Current));
    });

    [Fact]
    public void Of_a_review_at_most_the_project_on_show_is_open() => Always((history, _, _, _) => Assert.All(
        history.Spec.State.Reviews.Values, round => Assert.All(
            round.Projects, review => Assert.True(review.Value.Phase != BallotPhase.Open || review.Key == round.Current))));

    [Fact]
    public void What_was_promised_stays_with_something_that_was_pitched() => Always((history, _, _, _) =>
    {
        var state = history.Spec.State;
        Assert.All(state.Sponsoring.Promises.Values, promise => Assert.NotNull(Proposals.Find(state, promise.Pitch)));
        Assert.All(state.Sponsoring.Appreciations.Values, said => Assert.True(said.Pitch is not { } pitch || Proposals.Find(state, pitch) is not null));
    });

    [Fact]
    public void While_all_stands_still_only_the_facilitator_changes_anything_and_no_time_runs() => Always((history, who, command, outcome) =>
    {
        if (PauseRules.Since(history.Spec.State) is null || command is PauseAll)
        {
            return;
        }

        Assert.Null(SessionDecider.Instance.Due(history.Spec.State));
        Assert.True(
            who.Role is Role.Facilitator or Role.System || outcome is Outcome<Event>.Refused, $"{who} could ask {command}");
    });

    [Fact]
    public void Nobody_is_in_and_at_the_door() => Always((history, who, _, outcome) =>
    {
        var moderation = history.Spec.State.Moderation;
        Assert.Equal(moderation.Asks.Count, moderation.AskOf.Count);
        Assert.All(moderation.AskOf, one => Assert.Equal(one.Key, moderation.Asks[one.Value].Seat));
        Assert.All(moderation.AskOf.Keys, seat => Assert.DoesNotContain(seat, history.Spec.State.Seats));
        Assert.True(
            who.Role != Role.Participant || outcome is Outcome<Event>.Refused || !moderation.Removed.Contains(who.Seat));
    });

    private static int Posted(Session state, Board board, IEnumerable<IdeaKey> ideas) => ideas
        .Where(idea => !board.Ideas[idea].IsFromPaper).Select(idea => state.Aside.Authors[idea]).Distinct().Count();

    private static void Always(Action<RandomHistory, Who, Command, Outcome<Event>> law)
    {
        for (var seed = 1; seed <= Histories; seed++)
        {
            var history = new RandomHistory(seed);
            for (var step = 0; step < Steps; step++)
            {
                var (who, command) = history.Next();
                try
                {
                    var outcome = history.Spec.Ask(who, command);
                    law(history, who, command, outcome);
                }
                catch (Exception e)
                {
                    throw new InvalidOperationException($"Seed {seed}, step {step}, {command}", e);
                }
            }
        }
    }

    private static string Describe(Outcome<Event> outcome) => outcome switch
    {
        Outcome<Event>.Accepted accepted => string.Join(';', accepted.Events) + string.Join(';', accepted.Sides),
        _ => outcome.ToString()!,
    };
}
