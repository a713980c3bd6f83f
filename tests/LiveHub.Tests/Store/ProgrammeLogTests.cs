using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Tests.Store;

/// <summary>What a learning cycle stores is read as it was written, with what is absent left out.</summary>
public sealed class ProgrammeLogTests
{
    private static readonly ProjectKey Key = new("ABC234.abcd");
    private static readonly Canvas Canvas = Canvas.Empty.With(CanvasField.Title, "Faster onboarding");
    private static readonly DateTimeOffset At = DateTimeOffset.UnixEpoch;

    [Fact]
    public void What_happened_to_a_cycle_is_read_as_it_was_written()
    {
        ProgrammeEvent[] all =
        [
            new ProgrammeCreated("abcdefghij", "Acme", "nl"),
            new EditionTaken(new("ABC234", "Learnathon 2026", 10, 30, Conducted.None)),
            new ProjectTaken("ABC234", new(Key, Canvas, [new("abcd")], [new("ann")], true, 5), At),
            new PromiseTaken("ABC234", new(new("p"), Key, new("sam"), PromiseOf.Time, "Two days")),
            new ReviewTaken("ABC234", new(Key, [0, 0, 1, 2, 3], [0, 0, 0, 0, 6]), At),
            new PersonTaken(new("ann"), Role.Member),
            new ProjectEntered(Key, "Faster onboarding", ProjectStage.Learning, At),
            new ProjectWritten(Key, CanvasField.TryWho),
            new InvitationWritten("ABC234", "About", "Where", At),
            new InvitationOpened("ABC234", true),
            new CodesAdded("ABC234", 2, CodesAt.Attendance),
            new CodeGiven("ABC234", new("ann"), 1),
            new GuestAnswered("ABC234", new("ann"), Coming.Maybe, At),
            new PersonForgotten(new("ann")),
            new MessageFailed("recap/ABC234/ann", At, MailTrouble.AddressRefused),
            new MessageTicked("recap/ABC234", At, true),
        ];

        foreach (var one in all)
        {
            Assert.Equal(one, EventCodec.Read<ProgrammeEvent>(EventCodec.Write(one, 1, null, 0)));
        }
    }

    [Fact]
    public void What_a_cycle_brings_is_read_as_it_was_written()
    {
        var brought = new CycleBrought(new Brought(
            [new(Key, Canvas, ProjectStage.Pitched, ["8 days"], [])], new(9, 1, 2),
            [new(Key, "Buddies", new("e1"), new HardResult("Waiting time", "12", "8", "days"))], [new(new("k1"), PromiseOf.Time, "A day")]));

        Assert.Equal(brought, EventCodec.Read<Event>(EventCodec.Write<Event>(brought, 1, null, 0)));
    }
}
