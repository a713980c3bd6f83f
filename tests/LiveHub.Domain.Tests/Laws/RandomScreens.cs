namespace LiveHub.Domain.Tests.Laws;

/// <summary>The part of a history that is about the big screen itself: now and then, beside everything else.</summary>
public sealed partial class RandomHistory
{
    private readonly Random _screens;

    private (Who Who, Command Command) OfScreens() => _screens.Next(8) switch
    {
        < 2 => (Who.Facilitator with { Round = _spec.State.LinkRound }, new CoverStage(_screens.Next(3) == 0 ? null : (StageCover)_screens.Next(2))),
        2 or 3 => (Who.System, new AskForStage($"hashscreen{_screens.Next(1_000)}", $"{_screens.Next(3)}{_screens.Next(3)}{_screens.Next(3)}x")),
        4 => (Who.System, new AdmitStage(Digits())),
        5 => (Who.Facilitator with { Round = _spec.State.LinkRound }, new SetSound(_screens.Next(2) == 0)),
        6 => (Who.Facilitator with { Round = _spec.State.LinkRound }, new TestSound()),
        _ => (Who.Facilitator with { Round = _spec.State.LinkRound }, new EndScreens(_screens.Next(2) == 0 ? true : null)),
    };

    /// <summary>Mostly those that a screen shows.</summary>
    private string Digits() =>
        _screens.Next(4) == 0 ? "none" : _spec.State.Aside.StageAsks.Values.Select(ask => ask.Digits).FirstOrDefault("none");
}
