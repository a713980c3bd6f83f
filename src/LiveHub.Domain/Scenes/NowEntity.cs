using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>What a session is called.</summary>
/// <param name="Rehearsal">Whether its people are simulated.</param>
/// <param name="Venue">Where people take part; absent when all are in the room.</param>
/// <param name="Passphrase">Whether who is new is asked for one; absent when not.</param>
public sealed record SessionEntity(
    string Title, string Code, string Language, bool Ended, bool? Rehearsal = null, Venue? Venue = null, bool? Passphrase = null);

/// <summary>What is going on, by kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Lobby), "lobby")]
[JsonDerivedType(typeof(OnBoard), "board")]
[JsonDerivedType(typeof(OnBallot), "ballot")]
[JsonDerivedType(typeof(OnRating), "rating")]
[JsonDerivedType(typeof(OnMatrix), "matrix")]
[JsonDerivedType(typeof(OnTalk), "talk")]
[JsonDerivedType(typeof(OnCheckIn), "checkIn")]
[JsonDerivedType(typeof(OnPoll), "poll")]
[JsonDerivedType(typeof(OnConsent), "consent")]
[JsonDerivedType(typeof(OnQuestions), "questions")]
[JsonDerivedType(typeof(OnReflection), "reflection")]
[JsonDerivedType(typeof(OnSection), "section")]
[JsonDerivedType(typeof(OnSignUp), "signUp")]
[JsonDerivedType(typeof(OnBreakout), "breakout")]
[JsonDerivedType(typeof(OnTeams), "teams")]
[JsonDerivedType(typeof(OnCanvas), "canvas")]
[JsonDerivedType(typeof(OnPitches), "pitches")]
[JsonDerivedType(typeof(OnReview), "review")]
[JsonDerivedType(typeof(OnPromises), "promises")]
[JsonDerivedType(typeof(OnScan), "scan")]
[JsonDerivedType(typeof(OnScanResult), "scanResult")]
[JsonDerivedType(typeof(OnSelection), "selection")]
[JsonDerivedType(typeof(OnBreak), "break")]
[JsonDerivedType(typeof(OnResults), "results")]
[JsonDerivedType(typeof(Ended), "ended")]
public abstract record NowEntity
{
    private NowEntity()
    {
    }

    /// <summary>What participants are to do, in a sentence.</summary>
    public string? Instruction { get; init; }

    /// <summary>Which half of the day it is.</summary>
    public AgendaPart? Part { get; init; }

    /// <summary>Nothing has started yet.</summary>
    public sealed record Lobby : NowEntity;

    public sealed record OnBoard(
        string Activity, string Question, ImmutableArray<string> Columns, bool Open, bool ShowsNames, bool Big,
        bool ClosesAtZero) : NowEntity
    {
        /// <summary>What people see of each other's ideas; absent on a board that hides none.</summary>
        public Sight? Sight { get; init; }

        /// <summary>When the time alone with one's own ideas is over (Unix milliseconds).</summary>
        public long? AloneUntil { get; init; }
    }

    public sealed record OnBallot(
        string Activity, string Question, ImmutableArray<string> Columns, BallotPhase Phase, int Dots, int PerIdea,
        int Options, LiveResults Live, bool Big, bool ClosesAtZero, VoteUnit? Unit = null) : NowEntity;

    public sealed record OnMatrix(
        string Activity, string Question, ImmutableArray<string> Columns, BallotPhase Phase, int Options,
        bool ClosesAtZero) : NowEntity;

    /// <param name="Cards">In one hand.</param>
    public sealed record OnRating(
        string Activity, string Question, ImmutableArray<string> Columns, BallotPhase Phase, int Cards, int Options, bool ClosesAtZero) : NowEntity;

    /// <param name="At">Which page is on show, from 0, of so many.</param>
    public sealed record OnTalk(string Activity, string Question, int At, int Pages, TalkPage? Page = null) : NowEntity;

    public sealed record OnCheckIn(string Activity, string Question, bool Open, bool ClosesAtZero) : NowEntity
    {
        /// <summary>To pick one of; absent when there are none.</summary>
        public ImmutableArray<MetaphorCard>? Cards { get; init; }
    }

    public sealed record OnPoll(
        string Activity, string Question, ImmutableArray<string> Options, bool Several, BallotPhase Phase, LiveResults Live,
        bool ClosesAtZero) : NowEntity;

    public sealed record OnConsent(
        string Activity, string Question, BallotPhase Phase, LiveResults Live, bool ClosesAtZero) : NowEntity;

    public sealed record OnQuestions(
        string Activity, string Question, bool Open, bool ShowsNames, bool Big, bool ClosesAtZero) : NowEntity;

    public sealed record OnReflection(
        string Activity, string Question, ImmutableArray<string> Prompts, bool Open, bool ShowsNames, bool Big,
        bool ClosesAtZero) : NowEntity;

    /// <summary>What there is to read is an entity of its own: it is long, and stays as it is.</summary>
    public sealed record OnSection(
        string Activity, string Question, ImmutableArray<string> Prompts, bool Open, bool ShowsNames, bool Big,
        bool ClosesAtZero) : NowEntity;

    public sealed record OnSignUp(
        string Activity, string Question, ImmutableArray<Workshop> Workshops, bool Open, bool ClosesAtZero) : NowEntity;

    /// <param name="Rooms">How many there are; none before they are made.</param>
    public sealed record OnBreakout(
        string Activity, string Question, ImmutableArray<string> Columns, BreakoutPhase Phase, RoomsBy By, int Rooms, bool CalledBack,
        bool Big, bool ShowsNames) : NowEntity;

    public sealed record OnTeams(string Activity, string Question, bool Open, bool ClosesAtZero) : NowEntity;

    public sealed record OnCanvas(string Activity, string Question, bool Open, bool ClosesAtZero) : NowEntity;

    /// <param name="Pitch">The one that is on, or was the last.</param>
    /// <param name="Next">The first that has not been held.</param>
    public sealed record OnPitches(
        string Activity, string Question, PitchPhase Phase, int Seconds, int FeedbackSeconds, bool ClosesAtZero,
        string? Pitch = null, string? Next = null) : NowEntity;

    /// <param name="Marks">Of each person.</param>
    /// <param name="Keep">Most ideas of one pile that go on.</param>
    /// <param name="Ideas">How many were dealt to the tables.</param>
    /// <param name="GoesOn">How many go on, once it is closed.</param>
    public sealed record OnSelection(
        string Activity, string Question, ImmutableArray<string> Columns, SelectionPhase Phase, int Marks, int Keep, int Ideas,
        int GoesOn, bool ClosesAtZero) : NowEntity;

    /// <param name="Phase">Of the two questions about the project that is on.</param>
    /// <param name="Projects">How many there are, of which so many were <paramref name="Reviewed"/>.</param>
    /// <param name="Project">The one that is on, or was the last.</param>
    /// <param name="Next">The first that was not presented.</param>
    /// <param name="Promises">How earlier promises stand; absent when there were none.</param>
    public sealed record OnReview(
        string Activity, string Question, BallotPhase Phase, int Projects, int Reviewed, bool ClosesAtZero,
        string? Project = null, string? Next = null, PromiseCounts? Promises = null) : NowEntity;

    public sealed record OnPromises(string Activity, string Question) : NowEntity;

    /// <param name="Link">Until when its link lets answers in (Unix milliseconds); absent while it does not.</param>
    /// <param name="At">The page of the result on show, counted from 0; absent until it is shown.</param>
    /// <param name="Pages">How many pages it has; absent likewise.</param>
    public sealed record OnScan(
        string Activity, string Question, ScanPhase Phase, ImmutableArray<ScanDimension> Dimensions, long? Link = null,
        int? At = null, int? Pages = null) : NowEntity;

    /// <param name="Scan">The activity whose result it is; absent when there was no scan before.</param>
    /// <param name="At">The page on show, counted from 0; absent until it is shown.</param>
    /// <param name="Pages">How many pages it has; absent likewise.</param>
    public sealed record OnScanResult(
        string Activity, string Question, string? Scan = null, ScanPhase? Phase = null, int? At = null, int? Pages = null) : NowEntity;

    public sealed record OnBreak(string Activity, string Question) : NowEntity;

    /// <param name="Page">Of the wall; absent while its pages turn by themselves.</param>
    public sealed record OnResults(string Activity, string Question, int? Page = null) : NowEntity;

    public sealed record Ended : NowEntity;
}
