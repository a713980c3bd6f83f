using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Spreading people over rooms. Sizes differ by at most one, unless tables stay together. Each gives seat to room
/// (from 0).</summary>
public static class Spread
{
    /// <summary>By chance; of those who do the same work, each room gets as many as any other, within one.</summary>
    /// <param name="works">What people said that they do.</param>
    public static ImmutableDictionary<SeatId, int> Evenly(
        IEnumerable<SeatId> seats, int rooms, Chance chance, ImmutableDictionary<SeatId, string> works)
    {
        var mixed = Shuffled(seats, chance).OrderBy(seat => works.GetValueOrDefault(seat, ""), StringComparer.OrdinalIgnoreCase).ToArray();
        return Enumerable.Range(0, mixed.Length).ToImmutableDictionary(at => mixed[at], at => at % rooms);
    }

    /// <summary>Whole tables, neighbours together, as even as that allows; the others where the fewest are.</summary>
    public static ImmutableDictionary<SeatId, int> ByTables(
        IEnumerable<SeatId> seats, ImmutableDictionary<SeatId, int> tables, int rooms, Chance chance)
    {
        var (seated, standing) = (new List<SeatId>(), new List<SeatId>());
        foreach (var seat in Shuffled(seats, chance))
        {
            (tables.ContainsKey(seat) ? seated : standing).Add(seat);
        }

        var byTable = seated.GroupBy(seat => tables[seat]).OrderBy(table => table.Key).ToList();
        var placed = ImmutableDictionary.CreateBuilder<SeatId, int>();
        for (var at = 0; at < byTable.Count; at++)
        {
            var room = byTable.Count <= rooms ? at : (int)((long)at * rooms / byTable.Count);
            placed.AddRange(byTable[at].Select(seat => KeyValuePair.Create(seat, room)));
        }

        return Filled(placed.ToImmutable(), standing, rooms);
    }

    /// <summary>These people too, each where the fewest are.</summary>
    public static ImmutableDictionary<SeatId, int> Filled(
        ImmutableDictionary<SeatId, int> placed, IEnumerable<SeatId> more, int rooms)
    {
        var sizes = new int[rooms];
        foreach (var room in placed.Values)
        {
            sizes[room]++;
        }

        var all = placed.ToBuilder();
        foreach (var seat in more)
        {
            var room = Array.IndexOf(sizes, sizes.Min());
            all[seat] = room;
            sizes[room]++;
        }

        return all.ToImmutable();
    }

    /// <summary>As few people together as possible who have been in one room before: each in turn goes where it meets the
    /// fewest again, then pairs change places as long as that helps.</summary>
    /// <param name="before">Former rooms, by seat.</param>
    public static ImmutableDictionary<SeatId, int> Fresh(
        IEnumerable<SeatId> seats, IReadOnlyCollection<ImmutableDictionary<SeatId, PlaceKey>> before, int rooms, Chance chance)
    {
        var people = Shuffled(seats, chance);
        var met = Meetings(people, before);
        var room = new int[people.Length];
        var cost = new int[people.Length, rooms]; // How many former companions of a person are in a room.
        var sizes = new int[rooms];
        for (var person = 0; person < people.Length; person++)
        {
            var most = (person / rooms) + 1; // So that sizes stay within one of each other.
            var best = Enumerable.Range(0, rooms).Where(one => sizes[one] < most).MinBy(one => (cost[person, one], sizes[one]));
            room[person] = best;
            sizes[best]++;
            for (var other = 0; other < people.Length; other++)
            {
                cost[other, best] += met[person, other];
            }
        }

        Improve(room, cost, met);
        return Enumerable.Range(0, people.Length).ToImmutableDictionary(at => people[at], at => room[at]);
    }

    /// <summary>Swaps that leave fewer meetings; a few rounds find nearly all there are.</summary>
    private static void Improve(int[] room, int[,] cost, int[,] met)
    {
        const int rounds = 4;
        for (var (round, better) = (0, true); round < rounds && better; round++)
        {
            better = false;
            for (var a = 0; a < room.Length; a++)
            {
                for (var b = a + 1; b < room.Length && cost[a, room[a]] > 0; b++)
                {
                    var (from, to) = (room[a], room[b]);
                    var gain = cost[a, from] + cost[b, to] - cost[a, to] - cost[b, from] + (2 * met[a, b]);
                    if (from == to || gain <= 0)
                    {
                        continue;
                    }

                    (room[a], room[b], better) = (to, from, true);
                    for (var other = 0; other < room.Length; other++)
                    {
                        cost[other, from] += met[b, other] - met[a, other];
                        cost[other, to] += met[a, other] - met[b, other];
                    }
                }
            }
        }
    }

    private static int[,] Meetings(ImmutableArray<SeatId> people, IReadOnlyCollection<ImmutableDictionary<SeatId, PlaceKey>> before)
    {
        var met = new int[people.Length, people.Length];
        foreach (var rooms in before)
        {
            foreach (var together in Enumerable.Range(0, people.Length).Where(at => rooms.ContainsKey(people[at]))
                .GroupBy(at => rooms[people[at]]).Select(group => group.ToList()))
            {
                foreach (var a in together)
                {
                    foreach (var b in together.Where(b => b != a))
                    {
                        met[a, b]++;
                    }
                }
            }
        }

        return met;
    }

    /// <summary>In an order of chance (Fisher and Yates), the same for the same people and the same chance.</summary>
    private static ImmutableArray<SeatId> Shuffled(IEnumerable<SeatId> seats, Chance chance)
    {
        var order = seats.OrderBy(seat => seat.Value, StringComparer.Ordinal).ToArray();
        for (var at = order.Length - 1; at > 0; at--)
        {
            var other = (int)(chance.Next() % (ulong)(at + 1));
            (order[at], order[other]) = (order[other], order[at]);
        }

        return [.. order];
    }
}
