using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>About one promise; asked by the sponsor who gave it, and by the owner of the cycle.</summary>
public abstract record PromiseCommand(PromiseKey Promise) : ProgrammeCommand;

/// <summary>Says what came of a promise; open takes that back.</summary>
/// <param name="Reason">Why it was broken; needed then, and kept only then.</param>
public sealed record SettlePromise(PromiseKey Promise, PromiseState State, string? Reason = null) : PromiseCommand(Promise);

/// <summary>What came of a promise.</summary>
public sealed record PromiseSettled(PromiseKey Promise, PromiseState State, string? Reason = null) : ProgrammeEvent;

/// <summary>A promise is open until it was kept, or broken with a reason.</summary>
public static class PromiseRules
{
    public static Outcome<ProgrammeEvent> Decide(Programme programme, PromiseCommand command, Who who) =>
        !programme.Promises.TryGetValue(command.Promise, out var promise) ? (Refusal)RefusalCode.NoSuchPromise
        : who.Role != Role.Owner && promise.Said.Sponsor != who.Seat ? (Refusal)RefusalCode.NotAllowed
        : command is SettlePromise ask ? Settle(promise, ask)
        : (Refusal)RefusalCode.BadCommand;

    public static Programme Evolve(Programme programme, PromiseSettled happened) =>
        programme.Promises.TryGetValue(happened.Promise, out var promise)
            ? programme with { Promises = programme.Promises.SetItem(happened.Promise, promise with { State = happened.State, Reason = happened.Reason }) }
            : programme;

    /// <summary>Open promises that are to be kept by that day, the first due first.</summary>
    public static ImmutableArray<Promise> Due(Programme programme, DateOnly by) =>
        [.. programme.Promises.Values.Where(promise => promise.State == PromiseState.Open && promise.Said.Due <= by).OrderBy(promise => promise.Said.Due)];

    private static Outcome<ProgrammeEvent> Settle(Promise promise, SettlePromise ask)
    {
        var reason = ask.State == PromiseState.Broken ? Words.Clean(ask.Reason) : "";
        return !Enum.IsDefined(ask.State) ? (Refusal)RefusalCode.BadCommand
            : ask.State == PromiseState.Broken && reason.Length == 0 ? (Refusal)RefusalCode.ReasonMissing
            : Words.TooLong(reason, Limits.Idea) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Idea)
            : (promise.State, promise.Reason ?? "") == (ask.State, reason) ? ProgrammeDecider.Nothing
            : new PromiseSettled(ask.Promise, ask.State, reason.Length == 0 ? null : reason);
    }
}
