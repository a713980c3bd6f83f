using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Days with people at tables, their ideas, and a choice among these.</summary>
public static class TableDay
{
    /// <summary>So many people at each table, each with an idea that names it ("Of t2p1"), and a choice at tables.</summary>
    public static Spec With(params ReadOnlySpan<int> tables)
    {
        var spec = Spec.OpenBoard();
        for (var table = 1; table <= tables.Length; table++)
        {
            for (var person = 1; person <= tables[table - 1]; person++)
            {
                Seated(spec, At(table, person), table);
                spec.By(At(table, person), new SendIdea(spec.Board, $"Of {At(table, person)}"));
            }
        }

        return Planned(spec);
    }

    /// <summary>The same with marking open.</summary>
    public static Spec Open(params ReadOnlySpan<int> tables)
    {
        var spec = With(tables);
        spec.ByFacilitator(new OpenSelection(spec.Choice())).Happened<SelectionOpened>();
        return spec;
    }

    /// <summary>The same, closed: of each table of three the first idea was confirmed.</summary>
    public static Spec Closed(params ReadOnlySpan<int> tables)
    {
        var spec = Open(tables);
        spec.ByFacilitator(new ShowSums(spec.Choice()));
        for (var table = 1; table <= tables.Length; table++)
        {
            spec.By(At(table, 1), new ConfirmPile(spec.Choice(), [spec.IdeaOf(table, 1)])).Happened<PileConfirmed>();
        }

        spec.ByFacilitator(new CloseSelection(spec.Choice())).Happened<SelectionClosed>();
        return spec;
    }

    public static SeatId At(int table, int person) => new($"t{table}p{person}");

    public static void Seated(Spec spec, SeatId seat, int? table = null)
    {
        spec.Ask(Who.System, new TakeSeat(seat, "hash-" + seat));
        if (table is { } number)
        {
            spec.By(seat, new ChooseTable(number));
        }
    }

    /// <summary>With a choice at tables among the ideas of its board; Ann, Bob and Cleo sit nowhere.</summary>
    public static Spec Planned(Spec spec, int marks = 3, int? keep = null)
    {
        spec.ByFacilitator(new AddActivity(new SelectionPlan { Question = "Which go on?", Of = spec.Board, Marks = marks, Keep = keep }, spec.Board));
        return spec;
    }

    public static ActivityKey Choice(this Spec spec) => spec.State.Agenda.First(step => step.Plan is SelectionPlan).Key;

    public static Selection Selection(this Spec spec) => spec.State.Selections[spec.Choice()];

    public static IdeaKey IdeaOf(this Spec spec, int table, int person) => spec.State.Aside.WrittenBy(At(table, person)).Single();

    public static IEnumerable<string> Texts(this Spec spec, IEnumerable<IdeaKey> ideas) =>
        ideas.Select(idea => spec.State.Boards[spec.Board].Ideas[idea].Text).Order(StringComparer.Ordinal);

    public static Outcome<Event> Mark(this Spec spec, SeatId seat, IdeaKey idea, bool mark = true) =>
        spec.By(seat, new MarkIdea(spec.Choice(), idea, mark));

    public static ImmutableSortedSet<IdeaKey> PileOf(this Spec spec, SeatId seat) =>
        spec.Selection().Piles[spec.Selection().PileOf(spec.State, seat)].Ideas;
}
