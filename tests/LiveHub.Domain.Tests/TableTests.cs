using System.Collections.Immutable;

namespace LiveHub.Domain.Tests;

/// <summary>Rules S5 to S7 of docs/RULES.md: numbered tables.</summary>
public sealed class TableTests
{
    [Fact]
    public void S5_a_person_sits_at_one_table_or_at_none()
    {
        var spec = Spec.IdeaRound();
        spec.By(Spec.Ann, new ChooseTable(12)).Happened<TableChosen>();
        spec.By(Spec.Ann, new ChooseTable(12)).Nothing();
        Assert.Equal(new TableChosen(Spec.Ann, 3, 12), spec.By(Spec.Ann, new ChooseTable(3)).Happened<TableChosen>());
        Assert.Equal((3, null), (spec.State.TableOf(Spec.Ann), spec.State.TableOf(Spec.Bob)));
        spec.By(Spec.Ann, new ChooseTable());
        Assert.Empty(spec.State.Tables);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(Limits.Tables + 1)]
    public void S5_tables_have_the_numbers_1_to_100(int table) =>
        Spec.IdeaRound().By(Spec.Ann, new ChooseTable(table)).Refused(RefusalCode.NoSuchTable);

    [Fact]
    public void S6_a_spread_is_even_and_leaves_people_where_they_are_as_far_as_that_goes()
    {
        var spec = With(people: 11);
        foreach (var seat in spec.State.Seats.OrderBy(seat => seat.Value).Take(6))
        {
            spec.By(seat, new ChooseTable(2));
        }

        var before = spec.State.Tables;
        spec.By(Spec.Ann, new ChooseTable(40));
        spec.ByFacilitator(new SpreadTables(4)).Happened<TablesSpread>();
        Assert.Equal([3, 3, 3, 2], Sizes(spec, 4).OrderDescending());
        Assert.Equal(3, before.Count(one => one.Value == 2 && spec.State.TableOf(one.Key) == 2));
        spec.ByFacilitator(new SpreadTables(4)).Nothing();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Limits.SpreadTables + 1)]
    public void S6_everybody_is_spread_over_1_to_64_tables(int tables) =>
        Spec.IdeaRound().ByFacilitator(new SpreadTables(tables)).Refused(RefusalCode.NoSuchTable);

    [Fact]
    public void S6_more_tables_than_people_leave_some_empty()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new SpreadTables(5));
        Assert.Equal([1, 1, 1, 0, 0], Sizes(spec, 5));
    }

    [Fact]
    public void S7_who_comes_after_a_spread_sits_at_the_emptiest_table()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new SpreadTables(2));
        Assert.Equal([2, 1], Sizes(spec, 2));
        var late = new SeatId("seat-late");
        Assert.Equal(2, spec.Ask(Who.System, new TakeSeat(late, "hash-late", "Late")).Happened<TableChosen>().Table);
        spec.By(late, new ChooseTable(9));
        Assert.Equal(9, spec.State.TableOf(late));
    }

    [Fact]
    public void S7_without_a_spread_nobody_is_given_a_table()
    {
        var spec = Spec.IdeaRound();
        spec.By(Spec.Ann, new ChooseTable(1));
        spec.Ask(Who.System, new TakeSeat(new("seat-late"), "hash-late"));
        Assert.Single(spec.State.Tables);
    }

    [Fact]
    public void Only_the_facilitator_sees_how_many_sit_where()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new SpreadTables(2));
        Assert.Equal(2, SessionViews.Entity(spec.State, Audience.Control, "table/1"));
        Assert.Equal(2, SessionViews.Entity(spec.State, Audience.Control, "spread"));
        foreach (var audience in new[] { Audience.Participants, Audience.Stage, Audience.Own(Spec.Ann) })
        {
            Assert.Null(SessionViews.Entity(spec.State, audience, "table/1"));
            Assert.Null(SessionViews.Entity(spec.State, audience, "spread"));
        }

        Assert.Equal(spec.State.TableOf(Spec.Ann), SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), "table"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Control, "table"));
    }

    private static Spec With(int people)
    {
        var spec = Spec.IdeaRound();
        for (var i = spec.State.Seats.Count; i < people; i++)
        {
            spec.Ask(Who.System, new TakeSeat(new($"seat-{i}"), $"hash-{i}"));
        }

        return spec;
    }

    private static IEnumerable<int> Sizes(Spec spec, int tables) => Enumerable.Range(1, tables)
        .Select(table => spec.State.Tables.Values.Count(one => one == table)).ToImmutableArray();
}
