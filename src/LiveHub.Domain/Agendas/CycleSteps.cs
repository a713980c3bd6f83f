using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What is different in a day that belongs to a learning cycle (learnathon.md B6): running projects are reviewed instead of
/// told of, teams write the canvas of their project instead of two columns, sponsors answer what was pitched,
/// and the learning scan is answered early and talked about late.</summary>
internal static class CycleSteps
{
    private const int TeamMinutes = 8, PromiseMinutes = 8, ScanMinutes = 10, ScanResultMinutes = 14;

    public static ImmutableArray<TemplateStep> In(Wording say, bool inCycle, ImmutableArray<TemplateStep> day) =>
        inCycle ? [.. day.SelectMany(step => InPlaceOf(say, step))] : day;

    private static TemplateStep[] InPlaceOf(Wording say, TemplateStep step) => step.Key switch
    {
        "last" => [Review(say, step), Scan(say)],
        "plans" => [Teams(say), Canvas(say, step)],
        "pitches" => [step, Promises(say)],
        "results" when step.Plan is ResultsPlan results => [step with { Plan = results with { Taps = true } }],
        "reflection" => [ScanResult(say), step],
        _ => [step],
    };

    private static TemplateStep Review(Wording say, TemplateStep told) => new("review", new ReviewPlan
    {
        Question = told.Plan.Question,
        Instruction = told.Plan.Instruction,
        Minutes = told.Plan.Minutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "Stopping with a lesson is a result.", "Stoppen met een les is ook een resultaat.",
            "Show a project, let its team tell, ask the room, then record verdict and lesson.",
            "Toon een project, laat het team vertellen, vraag de zaal, en leg oordeel en les vast.",
            "The first Learnathon of the cycle? Enter the projects that run already, or skip this step.",
            "De eerste Learnathon van de cyclus? Voer de projecten in die al lopen, of sla deze stap over."),
    });

    private static TemplateStep Teams(Wording say) => new("teams", new TeamsPlan
    {
        Question = say.In("Which project do you choose?", "Welk project kies je?"),
        Instruction = say.In("Choose where you want to help. You can change it while this is open.", "Kies waar je aan mee wilt doen. Je kunt het veranderen zolang dit open is."),
        Minutes = TeamMinutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "Every project needs a lead and a co-lead.", "Elk project heeft een trekker en een medetrekker nodig.",
            "Make the best ideas projects first. At the end, give everybody a place.",
            "Maak eerst van de beste ideeën projecten. Geef aan het eind iedereen een plaats."),
    });

    private static TemplateStep Canvas(Wording say, TemplateStep plans) => new("canvas", new CanvasPlan
    {
        Question = plans.Plan.Question,
        Instruction = say.In("Together: what gets better, what we want to learn, and the smallest experiment.", "Samen: wat er beter wordt, wat we willen leren, en het kleinste experiment."),
        Minutes = plans.Plan.Minutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "Start within two weeks, with what you have.", "Begin binnen twee weken, met wat je hebt.",
            "See which goals are still missing, and go to those teams.", "Kijk welke doelen nog ontbreken, en ga naar die teams.",
            "Without a learning goal a project cannot be pitched.", "Zonder leerdoel kan een project niet worden gepitcht."),
    });

    private static TemplateStep Scan(Wording say) => new("scan", new ScanPlan
    {
        Question = say.In("Learning scan: where are we?", "Leerscan: waar staan we?"),
        Instruction = say.In("For yourself, in about three minutes. Nobody sees who answered what.", "Voor jezelf, in ongeveer drie minuten. Niemand ziet wie wat antwoordde."),
        Minutes = ScanMinutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "Answer as it is, not as it should be. \"Don't know\" is an answer too.", "Antwoord zoals het is, niet zoals het hoort. \"Weet ik niet\" is ook een antwoord.",
            "It stays open when you go on. Close it before you talk about it, later today.", "Hij blijft open als je verdergaat. Sluit hem voordat jullie het erover hebben, later vandaag.",
            "Fewer than five answers are never shown.", "Minder dan vijf antwoorden worden nooit getoond."),
    });

    private static TemplateStep ScanResult(Wording say) => new("scanResult", new ScanResultPlan
    {
        Question = say.In("What the scan shows", "Wat de scan laat zien"),
        Instruction = say.In("In pairs: what stands out, and what do we want to change?", "In tweetallen: wat valt op, en wat willen we veranderen?"),
        Minutes = ScanResultMinutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "It is no examination: where do we stand, and where do we want to be?", "Het is geen examen: waar staan we, en waar willen we naartoe?",
            "Close the scan, then show what came out. Let pairs talk before the room does.", "Sluit de scan, en toon dan wat eruit kwam. Laat eerst tweetallen praten, dan de zaal."),
    });

    private static TemplateStep Promises(Wording say) => new("promises", new PromisesPlan
    {
        Question = say.In("What do our sponsors promise?", "Wat beloven onze sponsors?"),
        Minutes = PromiseMinutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "Time, budget, or an answer by a day. A promise is kept, or broken with a reason.", "Tijd, budget, of een antwoord op een dag. Een belofte wordt gehouden, of gebroken met een reden.",
            "Give each sponsor its link before the day.", "Geef elke sponsor vóór de dag de eigen link."),
    });
}
