namespace LiveHub.Domain.Tests.Laws;

/// <summary>The part of a history that running projects and sponsors have: every seventh history has them.</summary>
public sealed partial class RandomHistory
{
    private static readonly SeatId[] Sponsors = [new("seatsecretsponsor1x"), new("seatsecretsponsor2x")];

    private bool HasCycle => Seed % 7 == 6;

    /// <summary>What the learning cycle brings at the beginning, and the steps in which it matters.</summary>
    private void BeginCycle()
    {
        _spec.Ask(Who.System, new BringCycle(new(
            [.. Enumerable.Range(1, 3).Select(n => new BroughtProject(
                new($"OLD234.p{n}"), CycleSpec.Canvas(n), ProjectStage.Learning, ["3 days less"], ["Ask first"], n == 1 ? null : "Teamx\nMatex"))],
            new(9, 1, 2),
            [new(new("OLD234.p1"), "One", new("e1"), new HardResult("Days", "8", "5")), new(new("OLD234.p2"), "Two", new("e2"), new SoftResult("They ask"))],
            [new(new("OLD234.k1"), PromiseOf.Time, "A day a week", "One")])));
        foreach (var plan in new ActivityPlan[]
        {
            new ReviewPlan { Question = "Last year" }, new PitchesPlan { Question = "Pitches", Seconds = 60 }, new PromisesPlan { Question = "Promises" }, new ResultsPlan { Question = "Today" },
        })
        {
            _spec.Ask(Who.Facilitator, new AddActivity(plan));
        }
    }

    private (Who Who, Command Command) OfCycle() => _dice.Next(27) switch
    {
        24 => (Who.Facilitator, new Go(Wall())),
        > 24 => (Who.Facilitator, OnWall()),
        0 => (Who.System, new InviteSponsor(Pick(Sponsors), "hash-sponsor" + _dice.Next(4), "Sponsorx")),
        1 => (Who.Facilitator, new UninviteSponsor(_dice.Next(0, 4))),
        2 => (Who.Facilitator, new HidePromise(Promise(), _dice.Next(2) == 0)),
        3 => (Who.Facilitator, new HideAppreciation(Appreciation(), _dice.Next(2) == 0)),
        < 6 => (Who.Facilitator, new Go(Step())),
        6 => (Who.Facilitator, OfPitches()),
        7 => (Who.Participant(Pick(_seats)), new JoinPitch(Pitch(), _dice.Next(3) > 0)),
        8 => (Who.Facilitator, new AddPitch(Step(), Text())),
        < 12 => (Who.Sponsor(Pick(Sponsors)), BySponsor()),
        < 18 => (Who.Facilitator, OfReviews()),
        _ => (Who.Participant(Pick(_seats)), new AnswerReview(Step(), Running(), Maybe(_dice.Next(0, 7)), Maybe(_dice.Next(1, 6)))),
    };

    private WallCommand OnWall() => _dice.Next(3) == 0
        ? new TurnWall(Wall(), _dice.Next(3) == 0 ? null : _dice.Next(-1, 3))
        : new HideCard(Pick([.. WallCards.Keys(_spec.State), "project-none"]), _dice.Next(3) > 0);

    private ActivityKey Wall() => _spec.State.Agenda.FindLast(step => step.Plan is ResultsPlan)?.Key ?? Activity();

    private Command BySponsor() => _dice.Next(8) switch
    {
        < 3 => new MakePromise(Pitch(), (PromiseOf)_dice.Next(5), Text(), _dice.Next(2) == 0 ? null : new DateOnly(2026, 11, 20).AddDays(_dice.Next(9))),
        3 => new ChangePromise(Promise(), (PromiseOf)_dice.Next(4), Text()),
        4 => new WithdrawPromise(Promise()),
        < 7 => new Appreciate(Text(), _dice.Next(2) == 0 ? null : Pitch()),
        _ => new TakeBackAppreciation(Appreciation()),
    };

    private Command OfReviews() => _dice.Next(8) switch
    {
        < 2 => new PresentProject(Step(), Running()),
        < 5 => new OpenReview(Step(), Running()),
        5 => new CloseReview(Step(), Running()),
        6 => new RevealReview(Step(), Running()),
        _ => new GiveVerdict(Step(), Running(), _dice.Next(3) == 0 ? null : (Verdict)_dice.Next(5), Maybe("Lesson")),
    };

    /// <summary>Mostly the review, or where people are.</summary>
    private ActivityKey Step() => _dice.Next(4) switch
    {
        0 => Activity(),
        1 => _spec.State.Agenda.FindLast(step => step.Plan is PromisesPlan or PitchesPlan && _dice.Next(2) == 0)?.Key ?? Activity(),
        _ => _spec.State.Agenda.FindLast(step => step.Plan is ReviewPlan)?.Key ?? Activity(),
    };

    /// <summary>Mostly the one that is on.</summary>
    private ProjectKey Running()
    {
        var on = _spec.State.Reviews.Values.Select(round => round.Current).FirstOrDefault(current => current is not null);
        return on is { } current && _dice.Next(4) > 0 ? current : new($"OLD234.p{_dice.Next(0, 4)}");
    }

    private PromiseKey Promise()
    {
        var all = _spec.State.Sponsoring.Promises.Keys.ToArray();
        return all.Length == 0 ? new("none") : Pick(all);
    }

    private AppreciationKey Appreciation()
    {
        var all = _spec.State.Sponsoring.Appreciations.Keys.ToArray();
        return all.Length == 0 ? new("none") : Pick(all);
    }
}
