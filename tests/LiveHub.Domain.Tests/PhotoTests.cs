namespace LiveHub.Domain.Tests;

/// <summary>Rules P1 to P5 of docs/RULES.md: photos of flip charts, what is typed from them, and hiding.</summary>
public sealed class PhotoTests
{
    private const string Picture = "AAAAAAAAAAAAAAAAAAAAAA";

    [Fact]
    public void F1_a_photo_needs_no_words_and_comes_to_idea_boards_only()
    {
        var spec = Spec.OpenBoard();
        var sent = spec.By(Spec.Ann, new SendIdea(spec.Board, " ", Picture: Picture)).Happened<IdeaSent>();
        Assert.Equal(("", Picture), (sent.Text, sent.Picture));
        spec.By(Spec.Ann, new SendIdea(spec.Board, " ")).Refused(RefusalCode.TextEmpty);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "", Picture: "../secret")).Refused(RefusalCode.BadPicture);
        spec.By(Spec.Ann, new EditIdea(sent.Idea, "Our chart")).Happened<IdeaEdited>();
        spec.By(Spec.Ann, new EditIdea(sent.Idea, "")).Happened<IdeaEdited>();
        Assert.Equal(Picture, BoardView.Read(spec.State, sent.Idea)!.Picture);
        spec.ByFacilitator(new AskNow(new CheckInPlan { Question = "One word?" }));
        spec.By(Spec.Ann, new SendIdea(spec.State.Plenary.Current!.Value, "", Picture: Picture)).Refused(RefusalCode.NoPhotosHere);
    }

    [Fact]
    public void F1_one_person_has_five_photos_on_a_board()
    {
        var spec = Spec.OpenBoard();
        for (var i = 0; i < Limits.PhotosEach; i++)
        {
            Photo(spec, Spec.Ann);
        }

        spec.By(Spec.Ann, new SendIdea(spec.Board, "", Picture: Picture)).Refused(RefusalCode.TooManyPhotos);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "A text")).Happened<IdeaSent>();
        Photo(spec, Spec.Bob);
    }

    [Fact]
    public void F2_a_photo_is_no_idea_and_is_not_voted_on()
    {
        var spec = Spec.OpenBoard();
        Photo(spec, Spec.Ann);
        spec.ByFacilitator(new OpenVoting(spec.Ballot)).Refused(RefusalCode.NothingToVoteOn);
        var idea = spec.By(Spec.Ann, new SendIdea(spec.Board, "A text")).Happened<IdeaSent>().Idea;
        Assert.Equal(1, SessionViews.Entity(spec.State, Audience.Stage, "ideas"));
        Assert.Equal(idea, Assert.Single(spec.ByFacilitator(new OpenVoting(spec.Ballot)).Happened<BallotOpened>().Options));
    }

    [Fact]
    public void F3_a_photo_lies_over_what_is_on_until_it_is_taken_away_or_people_move_on()
    {
        var spec = Spec.OpenBoard();
        var photo = Photo(spec, Spec.Ann, "Our chart");
        spec.By(Spec.Ann, new ShowPicture(photo)).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new ShowPicture(photo)).Happened<PictureShown>();
        spec.ByFacilitator(new ShowPicture(photo)).Nothing();
        Assert.All(
            [Audience.Participants, Audience.Stage, Audience.Control],
            audience => Assert.Equal(new ShownEntity(photo.Value, Picture, "Our chart"), SessionViews.Entity(spec.State, audience, "shown")));
        spec.ByFacilitator(new ShowPicture()).Happened<PictureShown>();
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, "shown"));
        spec.ByFacilitator(new ShowPicture(photo));
        spec.ByFacilitator(new Go(spec.Ballot));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, "shown"));
        var text = spec.State.Boards[spec.Board].Ring.First();
        spec.ByFacilitator(new ShowPicture(new("none"))).Refused(RefusalCode.NoSuchIdea);
        spec.ByFacilitator(new HideIdea(text, true));
        spec.ByFacilitator(new ShowPicture(text)).Refused(RefusalCode.NoSuchIdea);
    }

    [Fact]
    public void F3_a_photo_that_is_deleted_or_hidden_is_on_show_no_longer()
    {
        var spec = Spec.OpenBoard();
        var photo = Photo(spec, Spec.Ann);
        spec.ByFacilitator(new ShowPicture(photo));
        spec.ByFacilitator(new HideIdea(photo, true));
        spec.ByFacilitator(new HideIdea(photo, false));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, "shown"));
        spec.ByFacilitator(new ShowPicture(photo));
        spec.By(Spec.Ann, new DeleteIdea(photo));
        Assert.Null(spec.State.Plenary.Shown);
    }

    [Fact]
    public void F4_lines_typed_from_a_photo_are_ideas_of_nobody_counted_apart()
    {
        var spec = Spec.OpenBoard();
        var photo = Photo(spec, Spec.Ann, column: 1);
        spec.By(Spec.Bob, new SendIdea(spec.Board, "Typed by hand"));
        spec.ByFacilitator(new TypeFromPhoto(photo, ["Fewer meetings", " ", "A garden\non the roof"])).Happened<IdeaSent>();
        Assert.Equal(["Fewer meetings", "A garden on the roof"], spec.Last.Cast<IdeaSent>().Select(sent => sent.Text));
        Assert.All(spec.Last.Cast<IdeaSent>(), sent => Assert.Equal((1, photo), (sent.Column, sent.Paper)));
        Assert.All(spec.Last.Cast<IdeaSent>(), sent => Assert.False(spec.State.Aside.Authors.ContainsKey(sent.Idea)));
        Assert.Equal((3, 2), ((int)Count("ideas")!, (int)Count("paper")!));
        Assert.Equal(2, spec.State.Boards[spec.Board].Posted);
        var board = Report.Of(spec.State).Boards[0];
        Assert.Equal((2, 2, 1), (board.Paper, board.Ideas.Count(idea => idea.Paper == true), board.Ideas.Count(idea => idea.Picture is not null)));
        Assert.Equal(3, spec.ByFacilitator(new OpenVoting(spec.Ballot)).Happened<BallotOpened>().Options.Length);

        object? Count(string name) => SessionViews.Entity(spec.State, Audience.Stage, name);
    }

    [Fact]
    public void F4_the_facilitator_types_at_any_time_the_author_while_the_board_is_open_and_nobody_else()
    {
        var spec = Spec.OpenBoard();
        var photo = Photo(spec, Spec.Ann);
        spec.By(Spec.Ann, new TypeFromPhoto(photo, ["One"])).Happened<IdeaSent>();
        spec.By(Spec.Bob, new TypeFromPhoto(photo, ["Two"])).Refused(RefusalCode.NotYourIdea);
        spec.By(Spec.Ann, new TypeFromPhoto(spec.Ideas.First(idea => idea != photo), ["Three"])).Refused(RefusalCode.NoSuchIdea);
        spec.ByFacilitator(new TypeFromPhoto(photo, [" "])).Refused(RefusalCode.TextEmpty);
        spec.ByFacilitator(new TypeFromPhoto(photo, [new string('x', 281)])).Refused(RefusalCode.TextTooLong);
        spec.ByFacilitator(new TypeFromPhoto(photo, ["x"], 3)).Refused(RefusalCode.NoSuchColumn);
        spec.ByFacilitator(new TypeFromPhoto(photo, [.. Enumerable.Repeat("x", Limits.PaperLines)])).Refused(RefusalCode.TooManyLines);
        spec.ByFacilitator(new CloseBoard(spec.Board));
        spec.By(Spec.Ann, new TypeFromPhoto(photo, ["Four"])).Refused(RefusalCode.BoardClosed);
        spec.ByFacilitator(new TypeFromPhoto(photo, ["Five"])).Happened<IdeaSent>();
    }

    [Fact]
    public void F5_what_is_hidden_is_seen_by_the_facilitator_and_its_author_and_comes_back_whole()
    {
        var spec = Spec.OpenBoard();
        var idea = spec.By(Spec.Ann, new SendIdea(spec.Board, "Fire the boss", 2)).Happened<IdeaSent>().Idea;
        spec.By(Spec.Ann, new HideIdea(idea, true)).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new HideIdea(idea, true)).Happened<IdeaHidden>();
        spec.ByFacilitator(new HideIdea(idea, true)).Nothing();
        Assert.Equal([true, null, null], Seen($"idea/{idea}"));
        Assert.True(((IdeaEntity)SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), $"mine/{idea}")!).Hidden);
        Assert.Empty(SearchView.Find(spec.State, PlaceKey.Plenary, "boss"));
        Assert.Empty(Report.Of(spec.State).Boards[0].Ideas);
        spec.ByFacilitator(new HideIdea(idea, false)).Happened<IdeaHidden>();
        Assert.Equal(new IdeaEntity("Fire the boss", 0, 2), SessionViews.Entity(spec.State, Audience.Stage, $"idea/{idea}"));

        IEnumerable<bool?> Seen(string name) => new[] { Audience.Control, Audience.Stage, Audience.Participants }
            .Select(audience => (SessionViews.Entity(spec.State, audience, name) as IdeaEntity)?.Hidden);
    }

    [Fact]
    public void F5_what_is_in_a_vote_stays_and_what_is_hidden_is_in_no_later_vote()
    {
        var spec = Spec.OpenBoard();
        var (hidden, voted) = (Text("One"), Text("Two"));
        spec.ByFacilitator(new HideIdea(hidden, true));
        Assert.Equal(voted, Assert.Single(spec.ByFacilitator(new OpenVoting(spec.Ballot)).Happened<BallotOpened>().Options));
        spec.ByFacilitator(new HideIdea(voted, true)).Refused(RefusalCode.IdeaInVote);
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new HideIdea(voted, true)).Refused(RefusalCode.IdeaInVote);

        IdeaKey Text(string text) => spec.By(Spec.Ann, new SendIdea(spec.Board, text)).Happened<IdeaSent>().Idea;
    }

    [Fact]
    public void F5_a_hidden_word_of_a_check_in_is_in_no_cloud_and_no_report_whoever_gives_it()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new AskNow(new CheckInPlan { Question = "One word?" }));
        var checkIn = spec.State.Plenary.Current!.Value;
        spec.By(Spec.Ann, new SendIdea(checkIn, "Rude"));
        spec.ByFacilitator(new HideWord(checkIn, "gone", true)).Refused(RefusalCode.NoSuchIdea);
        spec.ByFacilitator(new HideWord(checkIn, "rude", true)).Happened<WordHidden>();
        spec.By(Spec.Bob, new SendIdea(checkIn, "RUDE"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, "word/RUDE"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Participants, "word/RUDE"));
        Assert.Equal(new WordEntity("Rude", 2, true), SessionViews.Entity(spec.State, Audience.Control, "word/RUDE"));
        Assert.Empty(Report.Of(spec.State).CheckIns.SelectMany(one => one.Words));
        spec.ByFacilitator(new HideWord(checkIn, "rude", false)).Happened<WordHidden>();
        Assert.Equal(new WordEntity("Rude", 2), SessionViews.Entity(spec.State, Audience.Stage, "word/RUDE"));
    }

    private static IdeaKey Photo(Spec spec, SeatId by, string caption = "", int? column = null) =>
        spec.By(by, new SendIdea(spec.Board, caption, column, Picture)).Happened<IdeaSent>().Idea;
}
