using System.Text.Json;

namespace LiveHub.Load.Clients;

/// <summary>The commands that are played, as they are written on the wire.</summary>
internal static class Commands
{
    public static Action<Utf8JsonWriter> Go(string to) => Of("go", ("to", to));

    public static Action<Utf8JsonWriter> SendIdea(string board, string text) =>
        Of("sendIdea", ("board", board), ("text", text));

    public static Action<Utf8JsonWriter> EditIdea(string idea, string text) =>
        Of("editIdea", ("idea", idea), ("text", text));

    public static Action<Utf8JsonWriter> DealIdeas(string activity) => Of("dealIdeas", ("activity", activity));

    public static Action<Utf8JsonWriter> PlaceDot(string ballot, string idea) =>
        Of("placeDot", ("ballot", ballot), ("idea", idea));

    public static Action<Utf8JsonWriter> TakeBackDot(string ballot, string idea) =>
        Of("takeBackDot", ("ballot", ballot), ("idea", idea));

    public static Action<Utf8JsonWriter> ChooseTable(int table) => json =>
    {
        Of("chooseTable")(json);
        json.WriteNumber("table", table);
    };

    public static Action<Utf8JsonWriter> OpenVoting(string ballot, int dots, string live) => json =>
    {
        Of("openVoting", ("ballot", ballot), ("live", live))(json);
        json.WriteNumber("dots", dots);
        json.WriteNumber("perIdea", dots);
    };

    public static Action<Utf8JsonWriter> Answer(string poll, int choice) => json =>
    {
        Of("answerPoll", ("poll", poll))(json);
        json.WriteStartArray("choices");
        json.WriteNumberValue(choice);
        json.WriteEndArray();
    };

    public static Action<Utf8JsonWriter> CloseVoting(string ballot) => Of("closeVoting", ("ballot", ballot));

    public static Action<Utf8JsonWriter> RevealResults(string ballot) => Of("revealResults", ("ballot", ballot));

    public static Action<Utf8JsonWriter> OpenRooms(string breakout) => Of("openRooms", ("breakout", breakout));

    public static Action<Utf8JsonWriter> CallBack(string breakout, int seconds) => json =>
    {
        Of("callBack", ("breakout", breakout))(json);
        json.WriteNumber("seconds", seconds);
    };

    public static Action<Utf8JsonWriter> HostRoom(int room) => json =>
    {
        Of("hostRoom")(json);
        json.WriteNumber("room", room);
    };

    public static Action<Utf8JsonWriter> StartTimer(int seconds) => json =>
    {
        Of("startTimer")(json);
        json.WriteNumber("seconds", seconds);
    };

    public static Action<Utf8JsonWriter> OpenSelection(string selection) => Of("openSelection", ("selection", selection));

    public static Action<Utf8JsonWriter> ShowSums(string selection) => Of("showSums", ("selection", selection));

    public static Action<Utf8JsonWriter> CloseSelection(string selection) => Of("closeSelection", ("selection", selection));

    public static Action<Utf8JsonWriter> MarkIdea(string selection, string idea) => json =>
    {
        Of("markIdea", ("selection", selection), ("idea", idea))(json);
        json.WriteBoolean("mark", true);
    };

    public static Action<Utf8JsonWriter> ConfirmPile(string selection, string[] ideas) => json =>
    {
        Of("confirmPile", ("selection", selection))(json);
        json.WriteStartArray("ideas");
        foreach (var idea in ideas)
        {
            json.WriteStringValue(idea);
        }

        json.WriteEndArray();
    };

    public static Action<Utf8JsonWriter> OpenRating(string rating) => Of("openRating", ("rating", rating));

    public static Action<Utf8JsonWriter> CloseRating(string rating) => Of("closeRating", ("rating", rating));

    public static Action<Utf8JsonWriter> RevealRating(string rating) => Of("revealRating", ("rating", rating));

    public static Action<Utf8JsonWriter> TakeCards(string rating) => Of("takeCards", ("rating", rating));

    public static Action<Utf8JsonWriter> RateIdea(string rating, string idea, int score) => json =>
    {
        Of("rateIdea", ("rating", rating), ("idea", idea))(json);
        json.WriteNumber("score", score);
    };

    public static Action<Utf8JsonWriter> CloseScan(string scan) => Of("closeScan", ("scan", scan));

    public static Action<Utf8JsonWriter> ShowScan(string scan) => Of("showScan", ("scan", scan));

    public static Action<Utf8JsonWriter> HandInScan(string scan, int[] answers, int[] wanted) => json =>
    {
        Of("handInScan", ("scan", scan))(json);
        Numbers(json, "answers", answers);
        Numbers(json, "wanted", wanted);
    };

    public static Action<Utf8JsonWriter> OpenMatrix(string matrix) => Of("openMatrix", ("matrix", matrix));

    public static Action<Utf8JsonWriter> CloseMatrix(string matrix) => Of("closeMatrix", ("matrix", matrix));

    public static Action<Utf8JsonWriter> RevealMatrix(string matrix) => Of("revealMatrix", ("matrix", matrix));

    public static Action<Utf8JsonWriter> WeighIdea(string matrix, string idea, int feasible, int affordable) => json =>
    {
        Of("weighIdea", ("matrix", matrix), ("idea", idea))(json);
        json.WriteNumber("feasible", feasible);
        json.WriteNumber("affordable", affordable);
    };

    public static Action<Utf8JsonWriter> MakeProjects(string of, int top) => json =>
    {
        Of("makeProjects", ("of", of))(json);
        json.WriteNumber("top", top);
    };

    public static Action<Utf8JsonWriter> ChooseProject(string step, string project) => Of("chooseProject", ("step", step), ("project", project));

    public static Action<Utf8JsonWriter> WriteCanvas(string project, string field, string text) =>
        Of("writeCanvas", ("project", project), ("field", field), ("text", text));

    public static Action<Utf8JsonWriter> PitchProject(string pitches, string project) => Of("pitchProject", ("pitches", pitches), ("project", project));

    public static Action<Utf8JsonWriter> BeginPitch(string pitch) => Of("beginPitch", ("pitch", pitch));

    public static Action<Utf8JsonWriter> ChooseWorkshop(string signUp, int workshop) => json =>
    {
        Of("chooseWorkshop", ("signUp", signUp))(json);
        json.WriteNumber("workshop", workshop);
    };

    public static Action<Utf8JsonWriter> KeepNote(string reflection, string text) => json =>
    {
        Of("keepNote", ("reflection", reflection), ("text", text))(json);
        json.WriteNumber("prompt", 0);
    };

    private static void Numbers(Utf8JsonWriter json, string name, int[] values)
    {
        json.WriteStartArray(name);
        Array.ForEach(values, json.WriteNumberValue);
        json.WriteEndArray();
    }

    private static Action<Utf8JsonWriter> Of(string kind, params (string Name, string Value)[] fields) => json =>
    {
        json.WriteString("kind", kind);
        foreach (var (name, value) in fields)
        {
            json.WriteString(name, value);
        }
    };
}
