#include "core/audio/tags/TagFields.h"

#include <QBuffer>
#include <QImageReader>
#include <QList>

#include <taglib/attachedpictureframe.h>
#include <taglib/commentsframe.h>
#include <taglib/mp4coverart.h>
#include <taglib/textidentificationframe.h>

#include <memory>

namespace bucketdeck::TagFields {
namespace {

TagLib::String stringOf(const QString &text)
{
    return {text.toUtf8().toStdString(), TagLib::String::UTF8};
}

TagLib::ByteVector bytesOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<unsigned>(bytes.size())};
}

bool isPng(const QByteArray &picture)
{
    return picture.startsWith("\x89PNG");
}

const char *mimeOf(const QByteArray &picture)
{
    return isPng(picture) ? "image/png" : "image/jpeg";
}

/// "7/12" of "3/12".
TagLib::String numberLike(int number, const TagLib::String &before)
{
    const int slash = before.find("/");
    return TagLib::String::number(number) + (slash >= 0 ? before.substr(static_cast<unsigned>(slash)) : "");
}

/// To go through while the list changes: a copy of one of TagLib's may come to own what is in it.
template <typename T>
QList<T *> pointersIn(const TagLib::List<T *> &list)
{
    QList<T *> pointers;
    for (T *pointer : list)
        pointers.append(pointer);
    return pointers;
}

bool isFront(const TagLib::ID3v2::Frame *frame)
{
    const auto *picture = dynamic_cast<const TagLib::ID3v2::AttachedPictureFrame *>(frame);
    return picture && picture->type() == TagLib::ID3v2::AttachedPictureFrame::FrontCover;
}

void changeCover(TagLib::ID3v2::Tag *tag, const QByteArray &cover)
{
    const auto pictures = pointersIn<TagLib::ID3v2::Frame>(tag->frameList("APIC"));
    for (TagLib::ID3v2::Frame *frame : pictures) {
        if (cover.isEmpty() || isFront(frame))
            tag->removeFrame(frame);
    }
    if (cover.isEmpty())
        return;
    auto picture = std::make_unique<TagLib::ID3v2::AttachedPictureFrame>();
    picture->setType(TagLib::ID3v2::AttachedPictureFrame::FrontCover);
    picture->setMimeType(mimeOf(cover));
    picture->setPicture(bytesOf(cover));
    tag->addFrame(picture.release()); // The tag's from now on.
}

std::unique_ptr<TagLib::FLAC::Picture> flacPicture(const QByteArray &cover)
{
    QByteArray bytes = cover;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    auto picture = std::make_unique<TagLib::FLAC::Picture>();
    picture->setType(TagLib::FLAC::Picture::FrontCover);
    picture->setMimeType(mimeOf(cover));
    picture->setWidth(std::max(0, size.width()));
    picture->setHeight(std::max(0, size.height()));
    picture->setColorDepth(isPng(cover) ? 32 : 24);
    picture->setData(bytesOf(cover));
    return picture;
}

} // namespace

void change(TagLib::Tag *tag, const TagChanges &changes)
{
    if (changes.title)
        tag->setTitle(stringOf(*changes.title));
    if (changes.artist)
        tag->setArtist(stringOf(*changes.artist));
    if (changes.album)
        tag->setAlbum(stringOf(*changes.album));
    if (changes.genre)
        tag->setGenre(stringOf(*changes.genre));
    if (changes.comment)
        tag->setComment(stringOf(*changes.comment));
    if (changes.track)
        tag->setTrack(static_cast<unsigned>(*changes.track));
    if (changes.year)
        tag->setYear(static_cast<unsigned>(*changes.year));
}

void change(TagLib::ID3v2::Tag *tag, const TagChanges &changes)
{
    TagChanges plain = changes;
    if (changes.comment && changes.comment->isEmpty()) {
        // TagLib would take away those of other programs, too, which have a name.
        const auto comments = pointersIn<TagLib::ID3v2::Frame>(tag->frameList("COMM"));
        for (TagLib::ID3v2::Frame *frame : comments) {
            const auto *comment = dynamic_cast<const TagLib::ID3v2::CommentsFrame *>(frame);
            if (comment && comment->description().isEmpty())
                tag->removeFrame(frame);
        }
        plain.comment.reset();
    }
    const TagLib::ID3v2::FrameList tracks = tag->frameList("TRCK");
    if (changes.track.value_or(0) > 0 && !tracks.isEmpty()) {
        tracks.front()->setText(numberLike(*changes.track, tracks.front()->toString()));
        plain.track.reset();
    }
    change(static_cast<TagLib::Tag *>(tag), plain);
    if (changes.cover)
        changeCover(tag, *changes.cover);
}

void change(TagLib::MP4::Tag *tag, const TagChanges &changes)
{
    TagChanges plain = changes;
    if (changes.track.value_or(0) > 0 && tag->contains("trkn")) {
        tag->setItem("trkn", {*changes.track, tag->item("trkn").toIntPair().second});
        plain.track.reset();
    }
    change(static_cast<TagLib::Tag *>(tag), plain);
    if (!changes.cover)
        return;
    tag->removeItem("covr");
    if (changes.cover->isEmpty())
        return;
    TagLib::MP4::CoverArtList covers;
    covers.append(
        {isPng(*changes.cover) ? TagLib::MP4::CoverArt::PNG : TagLib::MP4::CoverArt::JPEG, bytesOf(*changes.cover)});
    tag->setItem("covr", covers);
}

void changeTexts(TagLib::Ogg::XiphComment *comment, const TagChanges &changes)
{
    TagChanges plain = changes;
    const TagLib::StringList before = comment->fieldListMap()["TRACKNUMBER"];
    if (changes.track.value_or(0) > 0 && !before.isEmpty()) {
        comment->addField("TRACKNUMBER", numberLike(*changes.track, before.front()), true);
        plain.track.reset();
    }
    change(static_cast<TagLib::Tag *>(comment), plain);
}

void changeCover(TagLib::FLAC::File &file, const QByteArray &cover)
{
    const auto pictures = pointersIn<TagLib::FLAC::Picture>(file.pictureList());
    for (TagLib::FLAC::Picture *picture : pictures) {
        if (cover.isEmpty() || picture->type() == TagLib::FLAC::Picture::FrontCover)
            file.removePicture(picture);
    }
    // What stands in the comments would be shown first.
    changeCover(file.xiphComment(true), {});
    if (!cover.isEmpty())
        file.addPicture(flacPicture(cover).release()); // The file's from now on.
}

void changeCover(TagLib::Ogg::XiphComment *comment, const QByteArray &cover)
{
    const auto pictures = pointersIn<TagLib::FLAC::Picture>(comment->pictureList());
    for (TagLib::FLAC::Picture *picture : pictures) {
        if (cover.isEmpty() || picture->type() == TagLib::FLAC::Picture::FrontCover)
            comment->removePicture(picture);
    }
    if (!cover.isEmpty())
        comment->addPicture(flacPicture(cover).release()); // The comment's from now on.
}

} // namespace bucketdeck::TagFields
