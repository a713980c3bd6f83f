namespace LiveHub.Domain;

/// <summary>The steps of which a Learnathon's day consists, each with what the facilitator says and does.</summary>
internal static class DaySteps
{
    public static TemplateStep Welcome(Wording say, int minutes) => new("welcome", new TalkPlan
    {
        Question = say.In("Welcome", "Welkom"),
        Minutes = minutes,
        Pages =
        [
            new(say.In(
                "# Today\nWe work on two things at once:\n- **Perform**: what can we improve, change or renew?\n- **Learn**: what do we want to find out on the way?",
                "# Vandaag\nWe werken aan twee dingen tegelijk:\n- **Presteren**: wat kan beter, anders of nieuw?\n- **Leren**: wat willen we onderweg ontdekken?")),
            new(say.In(
                "# How we work\n- Every idea counts, whoever has it\n- First write, then talk\n- Small experiments rather than big plans",
                "# Zo werken we\n- Elk idee telt, van wie het ook komt\n- Eerst schrijven, dan praten\n- Liever kleine experimenten dan grote plannen")),
        ],
        Notes = say.Notes(
            "Why we are here, and that there is trust, support and appreciation for what comes of it.",
            "Waarom we hier zijn, en dat er vertrouwen, steun en waardering is voor wat eruit komt.",
            "Let the sponsor open. Ask everybody to scan the code.",
            "Laat de opdrachtgever openen. Vraag iedereen de code te scannen.",
            "People without a phone: pair them with somebody.",
            "Mensen zonder telefoon: laat ze met iemand meekijken."),
    });

    public static TemplateStep CheckIn(Wording say, int minutes) => new("checkin", new CheckInPlan
    {
        Question = say.In("With which word do you start today?", "Met welk woord begin je vandaag?"),
        Instruction = say.In("One word is enough.", "Eén woord is genoeg."),
        Minutes = minutes,
        Notes = say.Notes(
            "One word, no explanation needed.", "Eén woord, uitleg is niet nodig.",
            "Read three words aloud.", "Lees drie woorden voor."),
    });

    public static TemplateStep LastTime(Wording say, int minutes) => new("last", new TalkPlan
    {
        Question = say.In("What became of our projects?", "Wat is er van onze projecten geworden?"),
        Instruction = say.In("Listen: what helped, and what was learned?", "Luister: wat hielp, en wat is er geleerd?"),
        Minutes = minutes,
        Pages = [new(say.In(
            "## For each project\n1. What did it bring?\n2. What did we learn?\n3. Continue, adapt, finish or stop?",
            "## Per project\n1. Wat leverde het op?\n2. Wat hebben we geleerd?\n3. Doorgaan, aanpassen, afronden of stoppen?"))],
        Notes = say.Notes(
            "Stopping with a lesson is a result.", "Stoppen met een les is ook een resultaat.",
            "Four minutes for each project, by those who did it.", "Vier minuten per project, door wie het deed.",
            "The first Learnathon? Skip this step.", "De eerste Learnathon? Sla deze stap over."),
    });

    public static TemplateStep Inspiration(Wording say, int minutes, int heads) => new("inspiration", new SignUpPlan
    {
        Question = say.In("Inspiration: which workshop do you choose?", "Inspiratie: welke workshop kies je?"),
        Instruction = say.In("Choose one, then go there.", "Kies er een, en ga ernaartoe."),
        Workshops =
        [
            new(say.In("Systems thinking", "Systeemdenken"), PlacesEach(heads)),
            new(say.In("Organisational constellations", "Organisatieopstellingen"), PlacesEach(heads)),
            new(say.In("Personal mastery", "Persoonlijk meesterschap"), PlacesEach(heads)),
            new(say.In("Learning practice teams", "Lerende praktijkteams"), PlacesEach(heads)),
        ],
        ClosesAtZero = false,
        Minutes = minutes,
        Notes = say.Notes(
            "What did you take away that you can use this afternoon?", "Wat neem je mee dat je vanmiddag kunt gebruiken?",
            "Short workshops side by side, given by colleagues.", "Korte workshops naast elkaar, door collega's."),
    });

    /// <summary>Four workshops hold everybody, with some room to choose.</summary>
    private static int PlacesEach(int heads) => Math.Max(2, (int)Math.Ceiling(heads / 3.0));

    /// <summary>Before anybody sees others' ideas.</summary>
    private const int AloneSeconds = 90;

    public static TemplateStep Ideas(Wording say, int minutes)
    {
        var (key, plan) = StartingPoints.Improve(say);
        return new(key, (BoardPlan)plan with
        {
            Instruction = say.In("Write down what comes to mind, one idea at a time.", "Schrijf op wat in je opkomt, één idee per keer."),
            Minutes = minutes,
            Part = AgendaPart.Perform,
            BlindSeconds = AloneSeconds,
            Notes = say.Notes(
                "In silence: everybody writes at once. Small is fine.", "In stilte: iedereen schrijft tegelijk. Klein mag.",
                "Start the timer. Keep quiet yourself.", "Start de timer. Wees zelf stil.",
                "Talking now costs ideas: ask for two more minutes of silence.", "Praten kost nu ideeën: vraag om nog twee minuten stilte."),
        });
    }

    public static TemplateStep Vote(Wording say, int minutes)
    {
        var (key, plan) = StartingPoints.Choose(say);
        return new(key, plan with
        {
            Instruction = say.In("Place your dots where you would want to help.", "Zet je stippen waar je zelf aan zou willen meewerken."),
            Minutes = minutes,
            Part = AgendaPart.Perform,
            Notes = say.Notes(
                "Nobody sees the result before everybody has voted.", "Niemand ziet de uitslag voordat iedereen heeft gestemd.",
                "Wait until most have placed all their dots, then close.", "Wacht tot de meesten al hun stippen hebben gezet, en sluit dan."),
        });
    }

    public static TemplateStep Pause(Wording say, string key, int minutes) => new(key, new BreakPlan
    {
        Question = say.In("Break", "Pauze"),
        Minutes = minutes,
    });

    public static TemplateStep Lunch(Wording say, int minutes) => new("lunch", new BreakPlan
    {
        Question = "Lunch",
        Minutes = minutes,
    });

    public static TemplateStep Energiser(Wording say, int minutes) => new("energiser", new PollPlan
    {
        Question = say.In("How is your energy?", "Hoe is je energie?"),
        Options = say.Dutch ? ["Ik kan de hele wereld aan", "Gaat goed", "Ik heb frisse lucht nodig"]
            : ["Ready for anything", "Fine", "I need some fresh air"],
        Minutes = minutes,
        Notes = say.Notes(
            "Stand up, everybody.", "Allemaal even opstaan.",
            "Two minutes of movement, then show the result.", "Twee minuten bewegen, toon dan de uitslag."),
    });

    /// <summary>Teams of about eight choose a topic from the vote: at least two, at most as many as pitch (docs/RULES.md, R1).</summary>
    public static TemplateStep Plans(Wording say, int minutes, int heads) => new("plans", new BreakoutPlan
    {
        Question = say.In("What do we try first, and what do we want to learn from it?", "Wat proberen we eerst, en wat willen we ervan leren?"),
        Instruction = say.In("Choose a topic. Then, together: the smallest experiment, and the learning goal.", "Kies een onderwerp. Daarna samen: het kleinste experiment, en het leerdoel."),
        By = RoomsBy.Topics,
        Topics = new("vote"),
        Rooms = Math.Clamp((int)Math.Round(heads / 8.0), Limits.FewestRooms, Limits.Rooms),
        Columns = say.Dutch ? ["Experiment", "Leerdoel"] : ["Experiment", "Learning goal"],
        Minutes = minutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "Start within two weeks, with what you have.", "Begin binnen twee weken, met wat je hebt.",
            "Each room works out one topic, and sends its best to the main board. Call everybody back in time.",
            "Elke groep werkt één onderwerp uit, en stuurt het beste naar het hoofdbord. Roep iedereen op tijd terug.",
            "An experiment without a learning goal is half an experiment.", "Een experiment zonder leerdoel is een half experiment."),
    });

    public static TemplateStep Pitches(Wording say, int minutes, int seconds) => new("pitches", new PitchesPlan
    {
        Question = say.In("Pitches: what do we start with?", "Pitches: waar beginnen we mee?"),
        Instruction = say.In("Listen first. Then write one strength and one question.", "Luister eerst. Schrijf daarna één sterk punt en één vraag."),
        Seconds = seconds,
        Minutes = minutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "What we want to improve, what we want to learn, and whom we need.", "Wat we willen verbeteren, wat we willen leren, en wie we nodig hebben.",
            "Fill the queue during the break. Stop at the end of the time. Ask the next team to stand ready.",
            "Vul de rij in de pauze. Stop als de tijd om is. Vraag het volgende team klaar te staan.",
            "No discussion after a pitch: write it down, so that the team can take it along.",
            "Geen discussie na een pitch: schrijf het op, dan kan het team het meenemen."),
    });

    public static TemplateStep Objections(Wording say, int minutes) => new("objections", new ConsentPlan
    {
        Question = say.In("We start these experiments.", "Wij starten deze experimenten."),
        Instruction = say.In("Any objections? An objection helps: we hear it first.", "Zijn er bezwaren? Een bezwaar helpt: dat horen we eerst."),
        Minutes = minutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "Good enough for now, safe enough to try?", "Goed genoeg voor nu, veilig genoeg om te proberen?",
            "Show the result; hear the objections; change what helps.", "Toon de uitslag; hoor de bezwaren; verander wat helpt."),
    });

    public static TemplateStep Questions(Wording say, int minutes) => new("questions", new QuestionsPlan
    {
        Question = say.In("What do you want to ask the management?", "Wat wil je de directie vragen?"),
        Minutes = minutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "Ask, and support the questions of others.", "Stel vragen, en steun die van anderen.",
            "Answer from the top. Mark what has been answered.", "Beantwoord van boven af. Vink af wat beantwoord is."),
    });

    public static TemplateStep Reflection(Wording say, int minutes) => new("reflection", new ReflectionPlan
    {
        Question = say.In("Looking back", "Terugkijken"),
        Instruction = say.In("For yourself. Share what you like to share.", "Voor jezelf. Deel wat je wilt delen."),
        Columns = say.Dutch
            ? ["Wat heb ik vandaag geleerd dat ik niet had verwacht?", "Wat ga ik deze week anders doen?",
                "Wie wil ik bedanken, en waarvoor?", "Wat moet de volgende Learnathon houden en wat veranderen?"]
            : ["What did I learn today that I did not expect?", "What will I do differently this week?",
                "Whom do I want to thank, and for what?", "What should the next Learnathon keep, and what should it change?"],
        Minutes = minutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "What you write stays yours, unless you share it.", "Wat je schrijft blijft van jou, tenzij je het deelt.",
            "Keep it quiet for some minutes.", "Houd het een paar minuten stil.",
            "When late, shorten something else: never this.", "Loopt het uit, kort dan iets anders in: nooit dit."),
    });

    public static TemplateStep Results(Wording say, int minutes) => new("results", new ResultsPlan
    {
        Question = say.In("This is what we made today", "Dit hebben we vandaag gemaakt"),
        Minutes = minutes,
        Part = AgendaPart.Learn,
        Notes = say.Notes(
            "Thank you. When we meet again, and where to find the results.", "Dank. Wanneer we elkaar weer zien, en waar de resultaten staan.",
            "Share the report before people leave.", "Deel het verslag voordat mensen gaan."),
    });
}
