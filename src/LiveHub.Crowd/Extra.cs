using System.Collections.Immutable;
using LiveHub.Domain;

namespace LiveHub.Crowd;

/// <summary>A simulated person of a rehearsal: does now and then what the step of the moment asks, as people would.</summary>
/// <param name="seat">Its seat in the session.</param>
/// <param name="chance">Its own: some write much, others little.</param>
public sealed class Extra(SeatId seat, Random chance)
{
    private const int MostIdeas = 3, MonthsToGoal = 4;

    private readonly int _ideas = chance.Next(MostIdeas + 1);

    public SeatId Seat => seat;

    /// <summary>What this person does next; null when there is nothing to do.</summary>
    public Command? Next(Session session)
    {
        var scene = Scene.Of(session, session.PlaceOf(seat));
        var say = Sayings.In(session.Language);
        return scene.Activity is not { } activity ? null : (activity.Plan, scene) switch
        {
            (BreakoutPlan plan, _) => Room(session, activity, plan),
            (CheckInPlan { Cards: { IsEmpty: false } cards }, { Board.Open: true }) when session.PicksOf(activity.Key).AnswerOf(seat).IsEmpty =>
                new PickCard(activity.Key, Favourite(cards.Length)),
            (CheckInPlan, { Board: { Open: true } board }) when board.IdeasOf(seat) == 0 =>
                new SendIdea(activity.Key, Pick(say.Feelings)),
            (QuestionsPlan, { Board: { Open: true } board }) => Question(activity, board, say),
            (ReflectionPlan plan, { Board: { Open: true } board }) when _ideas > 1 && board.IdeasOf(seat) == 0 =>
                new SendIdea(activity.Key, Pick(say.Remarks), chance.Next(Math.Max(1, plan.Columns.Length))),
            (BoardPlan plan, { Board: { Open: true } board }) => Idea(activity, plan, board, say),
            (_, { Ballot: { Phase: BallotPhase.Open } ballot }) => Dot(activity, ballot),
            (_, { Rating: { Phase: BallotPhase.Open } rating }) => Card(activity, rating),
            (_, { Matrix: { Phase: BallotPhase.Open } matrix }) => Weigh(activity, matrix),
            (_, { Selection: { Open: true } selection }) => AtTable(session, activity, selection),
            (AskPlan plan, { Poll: { Phase: BallotPhase.Open } poll }) when poll.AnswerOf(seat).IsEmpty =>
                new AnswerPoll(activity.Key, [plan is ConsentPlan ? Consent() : Favourite(plan.Choices)]),
            (ScanPlan plan, { Scan: { Phase: ScanPhase.Open } scan }) when !scan.Answered.Contains(seat) => Scan(activity, plan),
            (PitchesPlan, { Pitches: { Current: { } on } queue }) => Heard(queue, on, say),
            (TeamsPlan or CanvasPlan, { Team: { Open: true } }) => OfTeam(session, activity),
            (SignUpPlan plan, { SignUp: { Open: true } signUp }) when !signUp.Choices.ContainsKey(seat) =>
                new ChooseWorkshop(activity.Key, Favourite(plan.Workshops.Length)),
            (ResultsPlan { Taps: true }, _) when TapRules.Open(session) && !session.Aside.Taps.ContainsKey(seat) =>
                new AnswerTaps(Felt(), Felt(), Felt()),
            _ => null,
        };
    }

    /// <summary>Mostly well; some do not know.</summary>
    private int Felt() => chance.Next(12) == 0 ? 0 : 5 - Favourite(4);

    /// <summary>Most people say something to a pitch, a few join.</summary>
    private Command? Heard(PitchQueue queue, PitchKey key, Sayings say)
    {
        var pitch = queue.Pitches[key];
        if (queue.Phase == PitchPhase.Feedback && _ideas > 0 && pitch.FeedbackOf(seat) is null)
        {
            return new GiveFeedback(key, Pick(say.Remarks), _ideas > 1 ? Pick(say.Questions) : null);
        }

        return queue.Phase == PitchPhase.Feedback && !pitch.Joined.Contains(seat) && chance.Next(40) == 0 ? new JoinPitch(key, true) : null;
    }

    private Command? Idea(Activity activity, BoardPlan plan, Board board, Sayings say) =>
        board.IdeasOf(seat) < Math.Min(_ideas, plan.IdeasEach)
            ? new SendIdea(activity.Key, Pick(say.Ideas) + Pick(say.Tails), plan.Columns.IsEmpty ? null : chance.Next(plan.Columns.Length))
            : board.Done.Contains(seat) ? null : new SayDone(activity.Key, true);

    /// <summary>Where people choose their rooms, this one does; some come to like another better.</summary>
    private ChooseRoom? Room(Session session, Activity activity, BreakoutPlan plan)
    {
        var breakout = session.Breakouts.GetValueOrDefault(activity.Key);
        return plan.By is RoomsBy.Choice or RoomsBy.Topics && breakout is { Phase: BreakoutPhase.Forming } forming
            && (!forming.Placed.ContainsKey(seat) || chance.Next(40) == 0)
            ? new ChooseRoom(activity.Key, 1 + Favourite(forming.Rooms.Length))
            : null;
    }

    /// <summary>Chooses a project, leads it when nobody does, and writes in it now and then.</summary>
    private Command? OfTeam(Session session, Activity activity)
    {
        if (session.Teams.Of(seat) is not { } mine)
        {
            var projects = session.Teams.Active.ToList();
            return projects.Count == 0 ? null : new ChooseProject(activity.Key, projects[Favourite(projects.Count)].Key);
        }

        if (!session.Teams.HasPlace(mine, seat))
        {
            return null;
        }

        var empty = mine.Canvas.Missing.Where(field => !Canvas.Days.Contains(field)).ToList();
        return mine.Lead is null && _ideas > 1 ? new TakeLead(mine.Key, TeamRole.Lead)
            : activity.Plan is CanvasPlan && empty.Count > 0 && _ideas > 0 ? new WriteCanvas(mine.Key, empty[0], Pick(Sayings.In(session.Language).Canvas[empty[0]]), "")
            : activity.Plan is CanvasPlan && session.FirstStepAt is { } began && mine.Canvas[CanvasField.GoalBy].Length == 0
                ? new WriteCanvas(mine.Key, CanvasField.GoalBy, $"{began.AddMonths(MonthsToGoal):yyyy-MM-dd}", "")
            : null;
    }

    private Command? Question(Activity activity, Board board, Sayings say)
    {
        if (_ideas == MostIdeas && board.IdeasOf(seat) == 0)
        {
            return new SendIdea(activity.Key, Pick(say.Questions));
        }

        return board.Ring.IsEmpty ? null : new BackQuestion(board.Ring[Favourite(board.Ring.Count)], true);
    }

    private PlaceDot? Dot(Activity activity, Ballot ballot)
    {
        var hand = ballot.HandOf(seat);
        var idea = ballot.Options[Favourite(ballot.Options.Count)];
        return hand.Used < ballot.Dots && hand.DotsOn(idea) < ballot.PerIdea ? new PlaceDot(activity.Key, idea) : null;
    }

    /// <summary>A hand, then its cards one by one; who is quick takes another.</summary>
    private Command? Card(Activity activity, Rating rating)
    {
        var hand = rating.HandOf(seat);
        foreach (var idea in hand.Cards)
        {
            if (hand.AnswerTo(idea) is null)
            {
                return new RateIdea(activity.Key, idea, chance.Next(12) == 0 ? RatingPlan.NoOpinion : Mark(idea));
            }
        }

        return hand.Taken == 0 || (hand.Taken < RatingPlan.MostHands && _ideas == MostIdeas && chance.Next(4) == 0)
            ? new TakeCards(activity.Key)
            : null;
    }

    /// <summary>People agree about some ideas more than chance would have it.</summary>
    private int Mark(IdeaKey idea) => Math.Clamp(2 + (idea.Value[0] + idea.Value[^1]) % 3 + chance.Next(-1, 2), RatingPlan.Lowest, RatingPlan.Highest);

    /// <summary>An idea that this person has said nothing of yet; most find the first ones easier.</summary>
    private WeighIdea? Weigh(Activity activity, Matrix matrix)
    {
        var idea = matrix.Options.FirstOrDefault(option => matrix.WeightOf(seat, option) == Weight.None);
        return idea == default || _ideas == 0 ? null : new(activity.Key, idea, 1 + chance.Next(5), 1 + Favourite(5));
    }

    /// <summary>Marks what it likes of its pile, and now and then confirms for its table.</summary>
    private Command? AtTable(Session session, Activity activity, Selection selection)
    {
        var at = selection.PileOf(session, seat);
        var pile = selection.Piles[at];
        return pile.Phase switch
        {
            PilePhase.Marking when !selection.IsReady(seat, at) => new MarkIdea(activity.Key, pile.Ideas[Favourite(pile.Ideas.Count)], true),
            PilePhase.Confirming when !pile.Chosen.IsEmpty && chance.Next(20) == 0 => new ConfirmPile(activity.Key, pile.Chosen),
            _ => null,
        };
    }

    /// <summary>People see some things here as further than others, want all of them further, and do not know everything.</summary>
    private HandInScan Scan(Activity activity, ScanPlan plan)
    {
        var statements = plan.Asked.Sum(dimension => dimension.Statements.Length);
        return new(
            activity.Key,
            [.. Enumerable.Range(0, statements).Select(at => chance.Next(20) == 0 ? ScanStatements.DontKnow
                : Math.Clamp(2 + (at % 3) + chance.Next(-1, 2), ScanStatements.Lowest, ScanStatements.Highest))],
            [.. plan.Asked.Select(_ => chance.Next(3, ScanStatements.Highest + 1))]);
    }

    private int Consent() => chance.Next(20) switch
    {
        0 => ConsentPlan.Objection,
        < 4 => ConsentPlan.Doubts,
        _ => ConsentPlan.Fine,
    };

    /// <summary>Some things find more friends than others: the first ones most.</summary>
    private int Favourite(int count) => (int)(count * Math.Pow(chance.NextDouble(), 1.7));

    private string Pick(ImmutableArray<string> from) => from[chance.Next(from.Length)];
}
