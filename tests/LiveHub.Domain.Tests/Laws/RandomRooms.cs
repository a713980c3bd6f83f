namespace LiveHub.Domain.Tests.Laws;

/// <summary>The part of a history that rooms have.</summary>
public sealed partial class RandomHistory
{
    /// <summary>What is asked of rooms, by people, hosts and facilitators.</summary>
    private (Who Who, Command Command) InRooms() => _dice.Next(26) switch
    {
        < 3 => (Who.Facilitator, new OpenRooms(Activity(), Maybe(_dice.Next(0, 3)))),
        3 => (Who.Facilitator, new FormRooms(Activity())),
        4 => (Who.Facilitator, new ChangeRoomTime(Activity(), _dice.Next(-90, 90), Maybe(_dice.Next(1, 4)))),
        5 => (Who.Facilitator, new CallBack(Activity(), _dice.Next(5, 20))),
        6 or 7 => (Who.Facilitator, new MovePerson(Activity(), _dice.Next(0, 8), _dice.Next(0, 4))),
        8 => (Who.Facilitator, new NameRoom(Activity(), _dice.Next(0, 4), Text(), _dice.Next(2) == 0 ? null : "https://call.example/1")),
        9 => (Who.Facilitator, new SayToAll(_dice.Next(2) == 0 ? null : Text())),
        10 => (Who.System, new InviteHosts([new(_dice.Next(1, 4), "hashlink" + _texts++, "hashcode" + _texts++)])),
        11 => (Who.Facilitator, new UninviteHosts()),
        12 or 13 => (Somebody(), new MakeHost(_dice.Next(0, 4), Maybe(_dice.Next(0, 8)))),
        14 => (Somebody(), new HostRoom(_dice.Next(1, 4))),
        15 or 16 => (Somebody(), new CallForHelp(_dice.Next(1, 4), _dice.Next(3) > 0)),
        < 20 => (Somebody(), new SendUp(_dice.Next(1, 4), Idea(), _dice.Next(4) > 0)),
        20 => (Somebody(), new StartTimer(_dice.Next(0, 40)) { Room = _dice.Next(1, 4) }),
        21 => (Somebody(), new AskNow(Plan(), _dice.Next(1, 4))),
        22 => (Somebody(), _dice.Next(2) == 0 ? new Go(Activity()) : new OpenVoting(Activity())),
        23 => (Somebody(), _dice.Next(2) == 0 ? new CloseVoting(Activity()) : new RevealResults(Activity())),
        _ => (Who.Participant(Pick(_seats)), new ChooseRoom(Activity(), Maybe(_dice.Next(0, 4)))),
    };

    private Who Somebody() => _dice.Next(3) switch
    {
        0 => Who.Facilitator,
        1 => Who.Host(_dice.Next(1, 4)),
        _ => Who.Participant(Pick(_seats)),
    };
}
