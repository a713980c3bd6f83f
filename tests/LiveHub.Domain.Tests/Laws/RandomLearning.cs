namespace LiveHub.Domain.Tests.Laws;

/// <summary>What a random history reads, picks and feels.</summary>
public sealed partial class RandomHistory
{
    private (Who Who, Command Command) Learning()
    {
        var seat = Pick(_seats);
        return _dice.Next(24) switch
        {
            0 => (Who.Facilitator, new AddActivity(OfLearning(), Activity())),
            1 => (Who.Facilitator, new ChangeActivity(Activity(), OfLearning())),
            2 => (Who.Facilitator, new AskNow(OfLearning())),
            3 => (Who.Facilitator, new SetReading(_dice.Next(3) > 0)),
            4 => (Who.Facilitator, new Go(StepOf<CheckInPlan>())),
            5 or 6 => (Who.Facilitator, new Go(StepOf<SectionPlan>())),
            7 or 8 => (Who.Facilitator, new Go(StepOf<ResultsPlan>())),
            9 => (Who.Facilitator, new ShowTaps(_dice.Next(3) > 0)),
            < 13 => (Who.Participant(seat), new PickCard(StepOf<CheckInPlan>(), _dice.Next(4) == 0 ? null : _dice.Next(-1, 4))),
            < 16 => (Who.Participant(seat), new SendIdea(StepOf<SectionPlan>(), Text(), _dice.Next(2))),
            16 => (Who.Participant(seat), new KeepNote(StepOf<SectionPlan>(), _dice.Next(2), "Notex" + _dice.Next(9))),
            _ => (Who.Participant(seat), new AnswerTaps(Tap(), Tap(), Tap())),
        };
    }

    private int? Tap() => _dice.Next(5) == 0 ? null : _dice.Next(-1, 7);

    private ActivityKey StepOf<TPlan>() where TPlan : ActivityPlan =>
        _spec.State.Agenda.Where(step => step.Plan is TPlan).Select(step => step.Key).ToArray() is { Length: > 0 } all ? Pick(all) : Activity();

    private ActivityPlan OfLearning() => _dice.Next(3) switch
    {
        0 => new CheckInPlan { Question = Text(), Cards = [new("Soil", "Grass", CardPicture.Soil), new("Haven"), .. Maybe(1) is null ? Array.Empty<MetaphorCard>() : [new("Own")]] },
        1 => new SectionPlan { Question = Text(), Columns = ["Do you see it?", "And?"], Pages = [new("# Why"), new("Two", "AAAAAAAAAAAAAAAAAAAAAA", "A chart")] },
        _ => new ResultsPlan { Question = Text(), Taps = _dice.Next(4) > 0 },
    };
}
