using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Numbered tables: a person takes the one whose card it scanned or whose number it typed, or all are spread
/// evenly.</summary>
public static class TableRules
{
    public static Outcome<Event> Choose(Session session, ChooseTable ask, SeatId seat)
    {
        if (ask.Table is < 1 or > Limits.Tables)
        {
            return Refusal.With(RefusalCode.NoSuchTable, "most", Limits.Tables);
        }

        var now = session.TableOf(seat);
        return now == ask.Table ? Decisions.Nothing : new TableChosen(seat, ask.Table, now);
    }

    public static Outcome<Event> Spread(Session session, SpreadTables ask)
    {
        if (ask.Tables is < 1 or > Limits.SpreadTables)
        {
            return Refusal.With(RefusalCode.NoSuchTable, "most", Limits.SpreadTables);
        }

        var seated = Spread(session, ask.Tables);
        var same = session.SpreadOver == ask.Tables
            && seated.Index().All(table => table.Item.All(seat => session.TableOf(seat) == table.Index + 1));
        return same ? Decisions.Nothing : new TablesSpread(seated);
    }

    /// <summary>Where somebody who comes now sits: at the emptiest table, while a spread is in force.</summary>
    public static TableChosen? Welcome(Session session, SeatId seat)
    {
        if (session is not { SpreadOver: { } tables, Ended: false })
        {
            return null;
        }

        var counts = Counts(session);
        return new(seat, Enumerable.Range(1, tables).MinBy(table => counts.GetValueOrDefault(table)));
    }

    /// <summary>How many people sit at each table that has any.</summary>
    public static Dictionary<int, int> Counts(Session session) =>
        session.Tables.Values.CountBy(table => table).ToDictionary();

    public static Session Evolve(Session session, TableChosen happened) => session with
    {
        Tables = happened.Table is { } table
            ? session.Tables.SetItem(happened.Seat, table)
            : session.Tables.Remove(happened.Seat),
    };

    public static Session Evolve(Session session, TablesSpread happened) => session with
    {
        SpreadOver = happened.Seats.Length,
        Tables = session.Tables.SetItems(happened.Seats.Index().SelectMany(
            table => table.Item.Select(seat => KeyValuePair.Create(seat, table.Index + 1)))),
    };

    /// <summary>Everybody, table by table: sizes differ by at most one, and whoever sits at one of them stays as far as that
    /// allows, since the fullest tables are the larger ones. In the order of seats, which are random.</summary>
    private static ImmutableArray<ImmutableArray<SeatId>> Spread(Session session, int tables)
    {
        var sitting = Enumerable.Range(1, tables).ToDictionary(table => table, _ => new List<SeatId>());
        var looking = new Queue<SeatId>();
        foreach (var seat in session.Seats.OrderBy(seat => seat.Value, StringComparer.Ordinal))
        {
            if (session.TableOf(seat) is { } table && sitting.TryGetValue(table, out var there))
            {
                there.Add(seat);
            }
            else
            {
                looking.Enqueue(seat);
            }
        }

        var (few, larger) = Math.DivRem(session.Seats.Count, tables);
        var places = sitting.OrderByDescending(table => table.Value.Count).ThenBy(table => table.Key)
            .Select((table, at) => (Table: table.Key, Size: few + (at < larger ? 1 : 0))).ToList();
        foreach (var (table, size) in places.Where(place => sitting[place.Table].Count > place.Size))
        {
            sitting[table][size..].ForEach(looking.Enqueue);
            sitting[table].RemoveRange(size, sitting[table].Count - size);
        }

        foreach (var (table, size) in places.OrderBy(place => place.Table))
        {
            while (sitting[table].Count < size)
            {
                sitting[table].Add(looking.Dequeue());
            }
        }

        return [.. Enumerable.Range(1, tables).Select(table => sitting[table].ToImmutableArray())];
    }
}
