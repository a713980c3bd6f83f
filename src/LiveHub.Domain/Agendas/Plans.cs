using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Whether what an activity is to be makes sense.</summary>
public static class Plans
{
    /// <summary>The plan with its texts cleaned, or why it cannot be.</summary>
    public static (ActivityPlan? Plan, Refusal? No) Check(Session session, ActivityPlan plan)
    {
        var (common, no) = Common(plan);
        return common is null ? (null, no) : common switch
        {
            BreakoutPlan breakout => Breakout(session, breakout),
            SectionPlan section => Section(section),
            CollectPlan collect => Collect(collect),
            BallotPlan ballot => Vote(session, ballot),
            RatingPlan rating => Rating(session, rating),
            SelectionPlan selection => SelectionRules.Check(session, selection),
            MatrixPlan matrix => Choosing(session, matrix),
            PollPlan poll => Poll(poll),
            ConsentPlan consent => Enum.IsDefined(consent.Live) ? (consent, null) : (null, RefusalCode.BadCommand),
            SignUpPlan signUp => SignUp(signUp),
            PitchesPlan pitches => Pitches(pitches),
            TeamsPlan teams => TeamRules.Check(teams),
            TalkPlan talk => Talk(talk),
            ScanPlan scan => ScanPlans.Check(scan),
            BreakPlan or ResultsPlan or CanvasPlan or ReviewPlan or PromisesPlan or ScanResultPlan => (common, null),
            _ => (null, RefusalCode.BadCommand),
        };
    }

    /// <summary>Whether an activity may take this plan with what it already holds.</summary>
    public static bool Fits(Session session, Activity activity, ActivityPlan plan) => (activity.Plan, plan) switch
    {
        (BreakoutPlan old, BreakoutPlan now) => now.Topics != activity.Key && (!session.Breakouts.ContainsKey(activity.Key)
            || (old.By, old.Rooms, old.Capacity, old.Topics) == (now.By, now.Rooms, now.Capacity, now.Topics)
                && old.Columns.SequenceEqual(now.Columns) && old.ShowsNames == now.ShowsNames),
        (CheckInPlan old, CheckInPlan now) => CardRules.Fits(session, activity.Key, old, now),
        (CollectPlan old, CollectPlan now) => old.GetType() == now.GetType() && (session.Boards[activity.Key].Ideas.IsEmpty
            || (now.ShowsNames == old.ShowsNames && now.Columns.Length >= old.Columns.Length && now.Columns.IsEmpty == old.Columns.IsEmpty)),
        (BallotPlan old, BallotPlan now) => now.Of != activity.Key
            && (session.Ballots[activity.Key].Phase == BallotPhase.Waiting || SameButWords(old, now)),
        (RatingPlan old, RatingPlan now) => now.Of != activity.Key && (session.Ratings[activity.Key].Phase == BallotPhase.Waiting
            || (old.Of, old.Top, old.Cards, old.ClosesAtZero) == (now.Of, now.Top, now.Cards, now.ClosesAtZero)),
        (SelectionPlan old, SelectionPlan now) => now.Of != activity.Key && (session.Selections[activity.Key].Phase == SelectionPhase.Waiting
            || (old.Of, old.Top, old.Marks, old.Keep, old.ClosesAtZero) == (now.Of, now.Top, now.Marks, now.Keep, now.ClosesAtZero)),
        (MatrixPlan old, MatrixPlan now) => now.Of != activity.Key
            && (session.Matrices[activity.Key].Phase == BallotPhase.Waiting
                || (old.Of, old.Top, old.ClosesAtZero) == (now.Of, now.Top, now.ClosesAtZero)),
        (PollPlan old, PollPlan now) => session.Polls[activity.Key].Answers.IsEmpty
            || (now.Options.Length >= old.Options.Length && now.Several == old.Several && now.Live == old.Live),
        (SignUpPlan old, SignUpPlan now) => session.SignUps[activity.Key].Choices.IsEmpty || now.Workshops.Length >= old.Workshops.Length,
        (ScanPlan old, ScanPlan now) => session.Scans[activity.Key].Phase == ScanPhase.Waiting || old.Asked.SequenceEqual(now.Asked),
        (TeamsPlan old, TeamsPlan now) => !session.Teams.Steps[activity.Key].WasOpened || old.Capacity == now.Capacity,
        (ConsentPlan old, ConsentPlan now) => session.Polls[activity.Key].Answers.IsEmpty || now.Live == old.Live,
        var (old, now) => old.GetType() == now.GetType(),
    };

    private static bool SameButWords(BallotPlan old, BallotPlan now) =>
        (old.Of, old.Top, old.Dots, old.PerIdea, old.Live, old.Unit, old.ClosesAtZero)
            == (now.Of, now.Top, now.Dots, now.PerIdea, now.Live, now.Unit, now.ClosesAtZero);

    private static (ActivityPlan?, Refusal?) Common(ActivityPlan plan)
    {
        var question = Words.Clean(plan.Question);
        var (instruction, notes) = (Absent(plan.Instruction), Notes(plan.Notes));
        Refusal? no = question.Length == 0 ? RefusalCode.TextEmpty
            : TooLong(question, Limits.Question) ?? TooLong(instruction, Limits.Instruction)
            ?? TooLong(notes?.Say, Limits.StepNote) ?? TooLong(notes?.Do, Limits.StepNote) ?? TooLong(notes?.WatchOut, Limits.StepNote)
            ?? (plan.Minutes is < 1 or > Limits.StepMinutes ? RefusalCode.BadTime
            : plan.Part is { } part && !Enum.IsDefined(part) ? RefusalCode.BadCommand
            : (Refusal?)null);
        return no is null
            ? (plan with { Question = question, Instruction = instruction, Notes = notes }, null)
            : (null, no);
    }

    private static StepNotes? Notes(StepNotes? notes)
    {
        var clean = new StepNotes(Absent(notes?.Say), Absent(notes?.Do), Absent(notes?.WatchOut));
        return clean == new StepNotes() ? null : clean;
    }

    private static (ActivityPlan?, Refusal?) Collect(CollectPlan plan)
    {
        if (plan.IdeasEach is < 1 or > Limits.IdeasEach)
        {
            return (null, Refusal.With(RefusalCode.TooManyIdeas, "most", Limits.IdeasEach));
        }

        if (plan is BoardPlan { BlindSeconds: < 0 or > Limits.BlindSeconds })
        {
            return (null, RefusalCode.BadTime);
        }

        if (plan is CheckInPlan checkIn)
        {
            var (cards, no) = CardRules.Check(checkIn.Cards);
            return no is null ? (checkIn with { Columns = [], ShowsNames = false, IdeasEach = 1, Cards = cards }, null) : (null, no);
        }

        var columns = Lines(plan is QuestionsPlan ? [] : plan.Columns);
        return columns.Length <= Limits.Columns && AllDifferent(columns, plan.ColumnLetters)
            ? (plan with { Columns = columns }, null)
            : (null, Refusal.With(RefusalCode.BadColumns, "most", Limits.Columns));
    }

    private static (ActivityPlan?, Refusal?) Breakout(Session session, BreakoutPlan plan)
    {
        if (Collect(plan) is not (BreakoutPlan clean, null))
        {
            return Collect(plan);
        }

        if (!Enum.IsDefined(plan.By) || plan.Rooms is < Limits.FewestRooms or > Limits.Rooms || plan.Capacity is < 1 or > Limits.Seats)
        {
            return (null, Refusal.With(RefusalCode.BadRooms, "most", Limits.Rooms));
        }

        if (plan.By == RoomsBy.Topics && plan.Topics is null
            || plan.Topics is { } of && session.ActivityOf(of)?.Plan is not (BoardPlan or BreakoutPlan or QuestionsPlan or ChoosingPlan))
        {
            return (null, RefusalCode.NoSuchActivity);
        }

        var (names, calls) = (Lines(plan.Names), Lines(plan.Calls));
        return names.Length > Limits.Rooms || names.Any(name => Words.TooLong(name, Limits.Answer)) || calls.Length > Limits.Rooms
                ? (null, Refusal.With(RefusalCode.BadRooms, "most", Limits.Rooms))
            : calls.Any(call => call.Length > 0 && Call(call) is null) ? (null, RefusalCode.BadCall)
            : (clean with { Names = names, Calls = [.. calls.Select(call => Call(call) ?? "")] }, null);
    }

    /// <summary>The address of a video call as it may stand in a link; null when it is none.</summary>
    public static string? Call(string? address)
    {
        var text = Words.Clean(address);
        return text.Length is > 0 and <= Limits.Call && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
            ? uri.AbsoluteUri
            : null;
    }

    private static (ActivityPlan?, Refusal?) Vote(Session session, BallotPlan plan)
    {
        if (Choosing(session, plan) is (null, _) no)
        {
            return no;
        }

        var bad = plan.Dots is < 1 or > Limits.Dots || plan.PerIdea is < 1 or > Limits.Dots || plan.Top is < 1
            || !Enum.IsDefined(plan.Live) || !Enum.IsDefined(plan.Unit);
        return bad ? (null, BallotRules.BadBudget(plan.Unit)) : (plan, null);
    }

    private static (ActivityPlan?, Refusal?) Rating(Session session, RatingPlan plan) =>
        !GoingOn.IsSource(session.ActivityOf(plan.Of)?.Plan) ? (null, RefusalCode.NoSuchActivity)
        : plan.Cards is < RatingPlan.FewestCards or > RatingPlan.MostCards || plan.Top is < 1 ? (null, RefusalCode.BadBudget)
        : (plan, null);

    /// <summary>What every step that chooses among ideas needs.</summary>
    private static (ActivityPlan?, Refusal?) Choosing(Session session, ChoosingPlan plan) =>
        !GoingOn.IsSource(session.ActivityOf(plan.Of)?.Plan) ? (null, RefusalCode.NoSuchActivity)
        : plan.Top is < 1 ? (null, RefusalCode.BadBudget)
        : (plan, null);

    private static (ActivityPlan?, Refusal?) Poll(PollPlan plan)
    {
        var options = Lines(plan.Options);
        return options.Length is >= 2 and <= Limits.Answers && AllDifferent(options, Limits.Answer) && Enum.IsDefined(plan.Live)
            ? (plan with { Options = options }, null)
            : (null, Refusal.With(RefusalCode.BadAnswers, "most", Limits.Answers));
    }

    private static (ActivityPlan?, Refusal?) SignUp(SignUpPlan plan)
    {
        ImmutableArray<Workshop> workshops = plan.Workshops.IsDefault ? [] : [.. plan.Workshops.OfType<Workshop>().Select(Workshops.Clean)];
        var good = workshops.Length is >= 2 and <= Limits.Workshops && AllDifferent([.. workshops.Select(one => one.Name)], Limits.Answer)
            && workshops.All(one => one.Capacity is >= 1 and <= Limits.Seats && TooLong(one.Where, Limits.Answer) is null);
        return !good ? (null, Refusal.With(RefusalCode.BadWorkshops, "most", Limits.Workshops))
            : Workshops.TooLong(workshops) is { } no ? (null, no)
            : (plan with { Workshops = workshops }, null);
    }

    private static (ActivityPlan?, Refusal?) Pitches(PitchesPlan plan) =>
        plan.Seconds is >= PitchesPlan.ShortestPitch and <= PitchesPlan.LongestPitch
        && plan.FeedbackSeconds is >= PitchesPlan.ShortestFeedback and <= PitchesPlan.LongestFeedback
            ? (plan, null)
            : (null, RefusalCode.BadPitchTimes);

    private static (ActivityPlan?, Refusal?) Talk(TalkPlan plan) =>
        Pages(plan.Pages) is (var pages, var no) && no is null ? (plan with { Pages = pages }, null) : (null, no);

    private static (ActivityPlan?, Refusal?) Section(SectionPlan plan) =>
        Collect(plan) is not (SectionPlan clean, null) ? Collect(plan)
        : Pages(plan.Pages) is (var pages, var no) && no is null ? (clean with { Pages = pages }, null) : (null, no);

    /// <summary>Pages with their texts cleaned, or why they cannot be.</summary>
    private static (ImmutableArray<TalkPage> Pages, Refusal? No) Pages(ImmutableArray<TalkPage> told)
    {
        if (told is { IsDefault: false, Length: > Limits.TalkPages })
        {
            return ([], Refusal.With(RefusalCode.BadPages, "most", Limits.TalkPages));
        }

        ImmutableArray<TalkPage> pages = told.IsDefault ? [] : [.. told.OfType<TalkPage>()
            .Select(page => new TalkPage(Absent(page.Text), page.Picture, Absent(page.Alt)))
            .Where(page => page.Text is not null || page.Picture is not null)];
        if (pages.Sum(page => (page.Text?.Length ?? 0) + (page.Alt?.Length ?? 0)) > Limits.TalkText)
        {
            return ([], Refusal.With(RefusalCode.TextTooLong, "most", Limits.TalkText));
        }

        foreach (var page in pages)
        {
            if ((TooLong(page.Text, Limits.PageText) ?? TooLong(page.Alt, Limits.AltText)) is { } no)
            {
                return ([], no);
            }

            if (page.Picture is { } picture && !PictureKey.IsWellFormed(picture))
            {
                return ([], Refusal.With(RefusalCode.BadPages, "most", Limits.TalkPages));
            }
        }

        return (pages, null);
    }

    private static ImmutableArray<string> Lines(ImmutableArray<string> lines) =>
        lines.IsDefault ? [] : [.. lines.Select(line => Words.Clean(line).ReplaceLineEndings(" "))];

    private static bool AllDifferent(ImmutableArray<string> lines, int letters) =>
        lines.All(line => line.Length > 0 && !Words.TooLong(line, letters))
        && lines.Distinct(StringComparer.OrdinalIgnoreCase).Count() == lines.Length;

    private static string? Absent(string? text) => Words.Clean(text) is { Length: > 0 } clean ? clean : null;

    private static Refusal? TooLong(string? text, int most) =>
        text is not null && Words.TooLong(text, most) ? Refusal.With(RefusalCode.TextTooLong, "most", most) : null;
}
