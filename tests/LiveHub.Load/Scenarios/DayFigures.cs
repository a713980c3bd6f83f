using LiveHub.Load.Measure;

namespace LiveHub.Load.Scenarios;

/// <summary>What only a day has to tell.</summary>
internal sealed class DayFigures
{
    /// <summary>From the hello of a facilitator screen in the middle of the day until it holds everything.</summary>
    public Histogram ControlOpen { get; } = new();

    /// <summary>From when the facilitator was to go on until a phone shows the step.</summary>
    public Histogram Next { get; } = new();

    /// <summary>From when the rooms were to open until a phone shows its own.</summary>
    public Histogram RoomsOpen { get; } = new();

    /// <summary>From when everybody was to be called back until a phone shows that.</summary>
    public Histogram CallBack { get; } = new();

    /// <summary>From the instant at which the rooms close until a phone shows the plenary.</summary>
    public Histogram RoomsClosed { get; } = new();

    /// <summary>From when a choice at tables was to open until a phone shows its pile.</summary>
    public Histogram Piles { get; } = new();

    /// <summary>From when a quick rating was to open until a phone shows its hand.</summary>
    public Histogram Hands { get; } = new();

    /// <summary>From when the result of the learning scan was to be shown until a phone shows it.</summary>
    public Histogram Scan { get; } = new();

    /// <summary>From when all phones wake after the longest break until one shows what goes on.</summary>
    public Histogram Wake { get; } = new();

    public void Tell(Round round)
    {
        round.More["control_open_ms"] = Report.Parts(ControlOpen);
        round.More["next_ms"] = Report.Parts(Next);
        round.More["pile_ms"] = Report.Parts(Piles);
        round.More["hand_ms"] = Report.Parts(Hands);
        round.More["scan_ms"] = Report.Parts(Scan);
        round.More["wake_ms"] = Report.Parts(Wake);
        round.More["rooms_open_ms"] = Report.Parts(RoomsOpen);
        round.More["call_back_ms"] = Report.Parts(CallBack);
        round.More["rooms_closed_ms"] = Report.Parts(RoomsClosed);
    }
}
