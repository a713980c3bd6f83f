namespace LiveHub.Domain.Tests.Laws;

/// <summary>What a random history keeps for people's own pages.</summary>
public sealed partial class RandomHistory
{
    private (Who Who, Command Command) Personal()
    {
        var seat = _dice.Next(_seats.Length);
        return _dice.Next(10) switch
        {
            0 => (Who.Facilitator, new ShowThanks(Thanks(), _dice.Next(2) == 0)),
            1 => (Who.Facilitator, new SayWhoRan(_dice.Next(3) == 0 ? null : Activity(), _dice.Next(4) == 0 ? null : (RunBy)_dice.Next(3))),
            2 or 3 => (Who.Participant(_seats[seat]), new KeepPledge(_dice.Next(4) == 0 ? null : $"Pledgex{seat}{_dice.Next(9)}")),
            4 when _dice.Next(2) == 0 => (Who.Participant(_seats[seat]), new SayWork(_dice.Next(3) == 0 ? null : $"Pledgex{seat}w")),
            4 => (Who.Participant(_seats[seat]), new TakeBackThanks(Thanks())),
            5 => (Who.Facilitator, new Go(_spec.State.Agenda.Find(step => step.Plan is ResultsPlan)?.Key ?? Activity())),
            6 when _dice.Next(3) == 0 => (Who.System, new EraseSeat(_seats[seat], Maybe("Namex" + _dice.Next(9)))),
            _ => (Who.Participant(_seats[seat]), SomeThanks(seat)),
        };
    }

    /// <summary>What only its receivers may read tells by its seventh letter who sent it.</summary>
    private SendThanks SomeThanks(int seat)
    {
        var (to, mayShow) = ((ThanksFor)_dice.Next(4), _dice.Next(2) == 0);
        var secret = !mayShow || to == ThanksFor.Person;
        return new(to, secret ? $"Thankx{seat}{_texts++}" : Text(), Maybe(_dice.Next(0, 8)), new("ABC234.none"), _dice.Next(2) == 0, mayShow);
    }

    private ThanksKey Thanks()
    {
        var all = _spec.State.Thanks.ByKey.Keys.ToArray();
        return all.Length == 0 || _dice.Next(20) == 0 ? new("none") : Pick(all);
    }
}
