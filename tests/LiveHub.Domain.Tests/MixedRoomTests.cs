using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Rooms in which people who do different work meet.</summary>
public sealed class MixedRoomTests
{
    [Fact]
    public void Who_does_the_same_work_comes_into_different_rooms()
    {
        SeatId[] seats = [.. Enumerable.Range(0, 30).Select(n => new SeatId($"seat{n:00}"))];
        var works = seats.Take(24).Index().ToImmutableDictionary(
            one => one.Item, one => (one.Index % 3) switch { 0 => "Nurse", 1 => "nurse", _ => "Planner" });

        for (ulong seed = 1; seed <= 50; seed++)
        {
            var rooms = Spread.Evenly(seats, 5, new Chance(seed), works);

            Assert.All(rooms.Values.CountBy(room => room), room => Assert.Equal(6, room.Value));
            Assert.All(Enumerable.Range(0, 5), room =>
                Assert.InRange(works.Count(one => rooms[one.Key] == room && one.Value == "Planner"), 1, 2));
        }
    }

    [Fact]
    public void What_somebody_does_is_beside_the_log_and_can_be_taken_back()
    {
        var spec = Spec.IdeaRound();
        var said = Assert.IsType<Outcome<Event>.Accepted>(spec.By(Spec.Ann, new SayWork("Nurse")));

        Assert.Equal(new WorkSaid(Spec.Ann), Assert.Single(said.Events));
        Assert.Equal("Nurse", spec.State.Aside.Works[Spec.Ann]);
        spec.By(Spec.Ann, new SayWork("Nurse")).Nothing();
        spec.By(Spec.Ann, new SayWork());
        Assert.Empty(spec.State.Aside.Works);
        spec.By(Spec.Ann, new SayWork(new string('x', 61))).Refused(RefusalCode.TextTooLong);
    }
}
